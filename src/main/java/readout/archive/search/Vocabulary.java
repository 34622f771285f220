package readout.archive.search;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.archive.search.query.Pattern;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;

/// Tells in which forms the words of a pattern stand in the archive's texts. Of one transaction.
final class Vocabulary {

    private final Session session;
    private final WordForms forms;
    private final Map<Pattern, Terms> known = new HashMap<>();

    Vocabulary(Session session, WordForms forms) {
        this.session = session;
        this.forms = forms;
    }

    /// The words a pattern of one word stands for.
    Terms terms(Pattern flat) throws SQLException {
        Terms terms = known.get(flat);
        if (terms == null) {
            Set<String> words = new LinkedHashSet<>();
            Set<String> starts = new LinkedHashSet<>();
            gather(flat, words, starts);
            words.removeIf(word -> starts.stream().anyMatch(word::startsWith));
            starts.removeIf(start -> starts.stream().anyMatch(other -> start.startsWith(other) && !other.equals(start)));
            terms = new Terms(words, starts);
            known.put(flat, terms);
        }
        return terms;
    }

    private void gather(Pattern pattern, Set<String> words, Set<String> starts) throws SQLException {
        switch (pattern) {
            case Pattern.Word(String word, boolean capital) -> {
                words.add(word);
                for (String key : capital ? forms.keysOfCapital(word) : forms.keys(word)) {
                    words.add(key);
                    words.addAll(session.list("SELECT word FROM search_forms WHERE key = ?", row -> row.text(1), key));
                }
            }
            case Pattern.Prefix(String start) -> starts.add(start);
            case Pattern.Either(List<Pattern> patterns) -> {
                for (Pattern each : patterns) {
                    gather(each, words, starts);
                }
            }
            case Pattern.Phrase _, Pattern.Near _ -> throw new IllegalArgumentException("Not of one word: " + pattern);
        }
    }
}
