package readout.reading.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the names in a run of capitalised words.
final class SightingReader {

    static final int INITIAL = 256;
    static final int UNKNOWN = 512;

    private static final int NO_NAME = PersonIndex.TITLE | PersonIndex.PLACE | PersonIndex.NOT_NAME | PersonIndex.ADDRESS;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> NO_PERSON_AFTER = Set.of("administration", "administrations", "doctrine", "era", "presidency",
            "foundation", "library", "school", "institute", "university", "plan", "street", "center", "initiative", "ranch");

    private final PersonIndex index;
    private final String text;
    private final NameReader names;
    private final TitleContext context;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<String, Naming> bare = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private int[] starts;
    private int[] ends;
    private int[] flags;
    private int count;

    SightingReader(PersonIndex index, String text) {
        this.index = index;
        this.text = text;
        this.names = new NameReader(index.vocabulary);
        this.context = new TitleContext(index, text);
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /// Reads one run; the arrays are only borrowed.
    void read(int[] starts, int[] ends, int[] flags, int count) {
        this.starts = starts;
        this.ends = ends;
        this.flags = flags;
        this.count = count;
        int from = 0;
        while (from < count) {
            if (!isNameWord(from)) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < count && (isNameWord(to) || isSurnameByPlace(to))) {
                to++;
            }
            segment(from, to);
            from = to;
        }
    }

    private boolean isNameWord(int i) {
        int known = flags[i];
        if ((known & NO_NAME) == 0 || (known & PersonIndex.SURNAME) != 0) {
            return (known & PersonIndex.SUFFIX) == 0;
        }
        // `German Gref`, `Jordan Smith`, but not `German Chancellor`.
        return (known & PersonIndex.GIVEN) != 0 && i + 1 < count && (flags[i + 1] & NO_NAME) == 0
                && ((known & PersonIndex.NOT_NAME) == 0 || (flags[i + 1] & PersonIndex.SURNAME) == 0 && !isVerbOfSpeaker(i));
    }

    /// `Said Becker: …` tells of Becker; Said is a given name too.
    private boolean isVerbOfSpeaker(int i) {
        if (i + 2 != count || ends[i + 1] >= text.length() || ":,".indexOf(text.charAt(ends[i + 1])) < 0) {
            return false;
        }
        int before = starts[i] - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || "\n.!?\"\u201D\u2019)".indexOf(text.charAt(before)) >= 0;
    }

    /// `John Major`, `Jack London`: a last word after a given name.
    private boolean isSurnameByPlace(int i) {
        return i == count - 1 && (flags[i] & (PersonIndex.TITLE | PersonIndex.PLACE)) != 0
                && (flags[i] & (PersonIndex.NOT_NAME | PersonIndex.ADDRESS | PersonIndex.SUFFIX)) == 0 && (flags[i - 1] & PersonIndex.GIVEN) != 0;
    }

    private void segment(int from, int to) {
        int at = from;
        while (at < to) {
            int surname = knownSurname(at, to);
            at = surname >= 0 ? known(at, surname, to) : unknown(at, to);
        }
    }

    /// The first word known as a surname; one that is a given name too counts only where no name word follows it.
    private int knownSurname(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean given = (flags[i] & PersonIndex.GIVEN) != 0 && i + 1 < to;
            if (!given && isKnownSurname(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isKnownSurname(int i) {
        if ((flags[i] & PersonIndex.SURNAME) != 0) {
            return true;
        }
        if ((flags[i] & UNKNOWN) == 0) {
            return false;
        }
        return index.isSurname(text, starts[i], ends[i]) || !introduced.isEmpty() && introduced.contains(index.key(text, starts[i], ends[i]));
    }

    /// A name that ends with the known surname at `surname`; gives the index after it.
    private int known(int from, int surname, int to) {
        int first = surname;
        for (int i = surname - 1; i >= Math.max(from, surname - LONGEST_NAME + 1); i--) {
            if (isGiven(i)) {
                first = i;
            }
        }
        first = behindAbbreviation(first, surname);
        if (first == surname && surname > from && index.vocabulary.isCommon(text.substring(starts[surname], ends[surname]))
                && flags[surname - 1] == UNKNOWN) {
            first = surname - 1; // An uncommon given name before a common surname is somebody else's.
        }
        int last = surname;
        if (first == surname && isReversed(surname, to)) {
            last = Math.min(to, surname + 3) - 1;
            emitReversed(surname, last);
            return last + 1;
        }
        if (last + 1 < count && (flags[last + 1] & PersonIndex.SUFFIX) != 0) {
            last++;
        }
        emit(first, last);
        return last + 1;
    }

    /// Three initials or more are an abbreviation that ended the line above: `U.S.S.R.`
    private int behindAbbreviation(int first, int surname) {
        int end = first;
        while (end < surname && (flags[end] & INITIAL) != 0) {
            end++;
        }
        int begin = first;
        while (begin > 0 && (flags[begin - 1] & INITIAL) != 0) {
            begin--;
        }
        return end - begin > 2 ? end : first;
    }

    private boolean isGiven(int i) {
        if ((flags[i] & (PersonIndex.GIVEN | INITIAL)) != 0) {
            return true;
        }
        if ((flags[i] & UNKNOWN) == 0) {
            return false;
        }
        return index.isGiven(text, starts[i], ends[i]);
    }

    /// `Лавров Сергей Викторович`.
    private boolean isReversed(int surname, int to) {
        return Letters.isCyrillic(text.charAt(starts[surname])) && surname + 1 < to && isGiven(surname + 1)
                && (surname + 2 == to || surname + 3 == to);
    }

    private void emitReversed(int surname, int last) {
        List<Word> words = new ArrayList<>(WordReader.words(text, starts[surname + 1], ends[last]));
        words.addAll(WordReader.words(text, starts[surname], ends[surname]));
        Naming naming = Naming.bare(names.of(words));
        sightings.add(new Sighting(starts[surname], ends[last], naming));
    }

    /// A name of somebody not known, told by a given name, an initial or a title; gives the index after it.
    private int unknown(int from, int to) {
        int given = from;
        while (given < to - 1 && !isGiven(given)) {
            given++;
        }
        if (given < to - 1) {
            int surname = given + 1;
            while (surname < to - 1 && isGiven(surname)) {
                surname++;
            }
            if (surname < to - 1 && to - given <= LONGEST_NAME && surname + 1 == to - 1) {
                emit(given, to - 1); // `Sarah Huckabee Sanders`, and `Sarah Huckabee` should that be all of it.
            }
            emit(given, surname);
            return to;
        }
        if (context.hasTitleBefore(starts[from])) {
            emitTitled(from, Math.min(to, from + 2) - 1);
            return to;
        }
        if (to - from > 1 && to - from <= 3 && context.hasDescription(ends[to - 1])) {
            emit(from, to - 1); // `Arshad Mohammed from Reuters`
            return to;
        }
        for (int i = from; i < to; i++) {
            emitPair(starts[i], ends[i]);
        }
        return to;
    }

    /// `Lavrov-Kerry` names two.
    private void emitPair(int start, int end) {
        int hyphen = text.indexOf('-', start, end);
        if (hyphen > start && hyphen < end - 1 && isSurname(start, hyphen) && isSurname(hyphen + 1, end)) {
            emitBare(start, hyphen);
            emitBare(hyphen + 1, end);
        }
    }

    private boolean isSurname(int start, int end) {
        return (index.flags(text, start, end) & PersonIndex.SURNAME) != 0;
    }

    private void emitBare(int start, int end) {
        sightings.add(new Sighting(start, end, bare.computeIfAbsent(text.substring(start, end),
                word -> Naming.bare(names.of(WordReader.words(word))))));
    }

    /// Words after a title are a name if the title is an office's or a form of address: `Minister Ushakov`, not `Russian Idol`.
    private void emitTitled(int first, int last) {
        Naming naming = context.naming(starts[first], ends[last], true);
        if (naming.role().isPresent() || naming.sex() != Sex.UNTOLD) {
            introduced.add(Newcomers.key(naming.name().lastWord()));
            sightings.add(new Sighting(starts[first], ends[last], naming));
        }
    }

    private void emit(int first, int last) {
        int start = starts[first];
        int end = ends[last];
        boolean titled = context.hasTitleBefore(start);
        if (first == last && !titled) {
            if (!isNoPerson(end)) {
                emitBare(start, end);
            }
            return;
        }
        Naming naming = context.naming(start, end, titled);
        introduced.add(Newcomers.key(naming.name().lastWord()));
        sightings.add(new Sighting(start, end, naming));
    }

    /// `the Bush administration` is not Bush.
    private boolean isNoPerson(int end) {
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = Letters.wordEnd(text, from, Math.min(text.length(), from + 20));
        return from > end && to - from > 2 && NO_PERSON_AFTER.contains(Letters.plain(text.substring(from, to)));
    }
}
