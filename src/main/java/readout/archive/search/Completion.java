package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.archive.search.query.Field;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;
import readout.model.DocumentKind;
import readout.model.Side;

/// Completes what was begun after a field's name, within one transaction.
final class Completion {

    private final Session session;
    private final Snapshot snapshot;

    Completion(Session session, Snapshot snapshot) {
        this.session = session;
        this.snapshot = snapshot;
    }

    /// Values with words that begin as those in `begun` do, the most used first; none for fields of words and dates.
    List<Suggestion> complete(Field field, String begun, int limit) throws SQLException {
        List<Suggestion> all = switch (field) {
            case SPEAKER, WITH -> speakers(begun);
            case SIDE -> Arrays.stream(Side.values()).map(Side::word).map(word -> new Suggestion(word, word, 0)).toList();
            case KIND -> Arrays.stream(DocumentKind.values()).map(DocumentKind::word).map(word -> new Suggestion(word, word, 0)).toList();
            case PLACE -> counted("""
                    SELECT name, '', sum(n) FROM (
                        SELECT city AS name, count(*) AS n FROM documents WHERE city <> '' GROUP BY 1
                        UNION ALL SELECT country, count(*) FROM documents WHERE country <> '' GROUP BY 1
                        UNION ALL SELECT city, 0 FROM meetings WHERE city <> '' GROUP BY 1
                        UNION ALL SELECT country, 0 FROM meetings WHERE country <> '' GROUP BY 1) GROUP BY 1""");
            case TOPIC -> counted("""
                    SELECT t.topic, '', count(md.document_id) FROM meeting_topics t JOIN meetings about ON about.id = t.meeting_id
                    JOIN meetings m ON m.stands_for = about.stands_for LEFT JOIN meeting_documents md ON md.meeting_id = m.id GROUP BY 1""");
            case TAG -> counted("SELECT t.path, '', count(q.quote_id) FROM tags t LEFT JOIN quote_tags q ON q.tag_id = t.id GROUP BY t.id");
            case MEETING -> counted("""
                    SELECT head.code, head.title, count(md.document_id) FROM meetings m JOIN meetings head ON head.id = m.stands_for
                    LEFT JOIN meeting_documents md ON md.meeting_id = m.id GROUP BY head.id""");
            case TITLE, AFTER, BEFORE, ON -> List.of();
        };
        WordsMatch match = new WordsMatch(begun, new WordForms());
        return all.stream().filter(each -> field == Field.SPEAKER || field == Field.WITH || match.begins(each.shown()) || match.begins(each.value()))
                .sorted(Comparator.comparingInt(Suggestion::count).reversed().thenComparing(Suggestion::shown)).limit(limit).toList();
    }

    private List<Suggestion> counted(String sql) throws SQLException {
        return session.list(sql, row -> new Suggestion(row.text(1), row.text(2).isEmpty() ? row.text(1) : row.text(2), row.number(3)));
    }

    /// Those who speak, by any spelling of their names; each once.
    private List<Suggestion> speakers(String begun) {
        Voices voices = snapshot.voices();
        Columns columns = snapshot.columns();
        int[] counts = new int[voices.count()];
        for (int passage = 0; passage < columns.bound(); passage++) {
            if (columns.isAlive(passage)) {
                counts[voices.who(columns.voice(passage))]++;
            }
        }
        Set<Integer> fitting = voices.names().begunAs(begun);
        Map<String, Integer> names = new HashMap<>();
        for (int voice : fitting) {
            int who = voices.who(voice);
            if (counts[who] > 0) {
                names.put(voices.at(who).name(), counts[who]);
            }
        }
        List<Suggestion> suggestions = new ArrayList<>();
        names.forEach((name, count) -> suggestions.add(new Suggestion(name, name, count)));
        return suggestions;
    }
}
