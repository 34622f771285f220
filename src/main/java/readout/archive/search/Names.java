package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.archive.sql.Session;

/// The names voices go by, made comparable by [Romanized].
final class Names {

    private final Map<Long, List<List<String>>> namesOfPeople = new HashMap<>();
    private final Map<Long, Set<String>> officesOfPeople = new HashMap<>();
    private final List<Named> voices = new ArrayList<>();

    private record Named(int voice, long person, List<List<String>> others) {
    }

    private Names() {
    }

    static Names load(Session session) throws SQLException {
        Names names = new Names();
        session.each("""
                SELECT stands_for, full_name FROM people
                UNION ALL SELECT p.stands_for, s.text FROM spellings s JOIN people p ON p.id = s.person_id""", row ->
                names.namesOfPeople.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(Romanized.words(row.text(2))));
        session.each("SELECT p.stands_for, o.title FROM offices o JOIN people p ON p.id = o.person_id", row ->
                names.officesOfPeople.computeIfAbsent(row.id(1), _ -> new HashSet<>()).addAll(Romanized.words(row.text(2))));
        return names;
    }

    /// Notes a voice.
    ///
    /// @param person the row of the person it stands for, 0 if nobody is identified
    void voice(int voice, long person, String label, String reporter, String outlet) {
        List<List<String>> others = new ArrayList<>();
        for (String name : List.of(label, reporter, outlet)) {
            if (!name.isEmpty()) {
                others.add(Romanized.words(name));
            }
        }
        voices.add(new Named(voice, person, others));
    }

    /// The voices of a name: those who have a name with all its words, or else all begun so, or else a name with some of its words
    /// and an office with the others, as in `Secretary Rice`.
    Set<Integer> called(String name) {
        List<String> words = Romanized.words(name);
        Set<Integer> found = fitting(words, Names::holds);
        if (found.isEmpty()) {
            found = fitting(words, Names::begins);
        }
        return found.isEmpty() ? withOffice(words) : found;
    }

    /// The voices with a name in which every word of `begun` begins a word.
    Set<Integer> begunAs(String begun) {
        return fitting(Romanized.words(begun), Names::begins);
    }

    private Set<Integer> fitting(List<String> words, Fit fit) {
        Set<Integer> found = new HashSet<>();
        for (Named voice : voices) {
            if (namesOf(voice).stream().anyMatch(known -> words.stream().allMatch(word -> fit.fits(known, word)))
                    || voice.others().stream().anyMatch(known -> words.stream().allMatch(word -> fit.fits(known, word)))) {
                found.add(voice.voice());
            }
        }
        return found;
    }

    private Set<Integer> withOffice(List<String> words) {
        Set<Integer> found = new HashSet<>();
        for (Named voice : voices) {
            Set<String> offices = officesOfPeople.getOrDefault(voice.person(), Set.of());
            boolean fits = namesOf(voice).stream().anyMatch(known -> words.stream().anyMatch(known::contains)
                    && words.stream().allMatch(word -> known.contains(word) || offices.contains(word)));
            if (fits) {
                found.add(voice.voice());
            }
        }
        return found;
    }

    private List<List<String>> namesOf(Named voice) {
        return namesOfPeople.getOrDefault(voice.person(), List.of());
    }

    private interface Fit {
        boolean fits(List<String> known, String word);
    }

    private static boolean holds(List<String> known, String word) {
        return known.contains(word);
    }

    private static boolean begins(List<String> known, String word) {
        return known.stream().anyMatch(each -> each.startsWith(word));
    }
}
