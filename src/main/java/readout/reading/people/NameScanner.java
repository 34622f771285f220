package readout.reading.people;

import java.util.ArrayList;
import java.util.List;

/// Goes through a text once and gathers its runs of capitalised words, each with what its words are known as.
/// A run goes on over spaces, one line end, the dots of initials and abbreviations, and small particles (`de`, `von`).
final class NameScanner {

    private static final int LONGEST_RUN = 24;

    private final PersonIndex index;
    private final String text;
    private final SightingReader reader;
    private final int[] starts = new int[LONGEST_RUN];
    private final int[] ends = new int[LONGEST_RUN];
    private final int[] flags = new int[LONGEST_RUN];
    private int count;

    private NameScanner(PersonIndex index, String text) {
        this.index = index;
        this.text = text;
        this.reader = new SightingReader(index, text);
    }

    /// Everyone the text names, in order: known people by surname alone or more, others by a given name or a title too.
    static List<Sighting> scan(PersonIndex index, String text) {
        NameScanner scanner = new NameScanner(index, text);
        scanner.scan();
        return scanner.reader.sightings();
    }

    private void scan() {
        int n = text.length();
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (!Letters.isCapital(c)) {
                i = Letters.isLetter(c) ? Letters.wordEnd(text, i, n) : i + 1;
                continue;
            }
            i = run(i);
        }
    }

    /// Reads the run that starts at `from` and gives the offset after it.
    private int run(int from) {
        count = 0;
        int i = from;
        int worth = 0;
        while (count < LONGEST_RUN) {
            int end = add(i);
            worth |= flags[count - 1];
            int last = count - 1;
            int next = end > ends[last] + 1 ? -1 : next(end, last);
            if (next < 0) {
                i = end;
                break;
            }
            i = next;
        }
        // Without a surname, a given name, a title or an initial nobody is named.
        if (isWorthReading(worth)) {
            reader.read(starts, ends, flags, count);
        }
        return Math.max(i, ends[count - 1]);
    }

    private static boolean isWorthReading(int worth) {
        return (worth & (PersonIndex.SURNAME | PersonIndex.GIVEN | PersonIndex.TITLE | PersonIndex.ADDRESS | SightingReader.INITIAL
                | SightingReader.UNKNOWN)) != 0;
    }

    /// Adds the word at `i` and gives the offset after what belongs to it: its dot, or its possessive ending.
    private int add(int i) {
        int end = Letters.wordEnd(text, i, text.length());
        int bare = end - i > 2 && Letters.plain(text.charAt(end - 1)) == 's' && Letters.plain(text.charAt(end - 2)) == '\'' ? end - 2 : end;
        boolean dotted = bare == end && end < text.length() && text.charAt(end) == '.';
        int known = index.flags(text, i, bare);
        boolean place = end - i == 2 && Letters.isCapital(text.charAt(i + 1)) && (known & PersonIndex.PLACE) != 0; // `РФ.` ends a sentence.
        if (dotted && !place && isInitial(i, end)) {
            known = SightingReader.INITIAL;
        } else if (known == 0) {
            known = isContraction(i, end) ? PersonIndex.NOT_NAME : SightingReader.UNKNOWN;
        }
        starts[count] = i;
        ends[count] = bare;
        flags[count] = known;
        count++;
        return dotted && (known == SightingReader.INITIAL || isAbbreviation(known, end - i)) ? end + 1 : bare < end ? end + 2 : end;
    }

    /// `I'm`, `We're`, `That's`
    private boolean isContraction(int from, int end) {
        for (int i = Math.max(from + 1, end - 3); i < end - 1; i++) {
            if (Letters.plain(text.charAt(i)) == '\'') {
                return (index.flags(text, from, i) & PersonIndex.NOT_NAME) != 0;
            }
        }
        return false;
    }

    private boolean isInitial(int from, int end) {
        return end - from == 1 || end - from == 2 && (Letters.isCyrillic(text.charAt(from)) || isDoubleLetter(from));
    }

    /// `Ye.`, `Yu.`, `Zh.` and the like stand for one Cyrillic letter.
    private boolean isDoubleLetter(int from) {
        char second = text.charAt(from + 1);
        return switch (text.charAt(from)) {
            case 'Y' -> second == 'e' || second == 'u' || second == 'a';
            case 'Z', 'K', 'S', 'C' -> second == 'h';
            default -> false;
        };
    }

    private static boolean isAbbreviation(int known, int length) {
        return length <= 5 && (known & (PersonIndex.ADDRESS | PersonIndex.TITLE)) != 0;
    }

    /// The start of the run's next word, particles between included; -1 if the run ends here.
    private int next(int end, int last) {
        int i = spaceEnd(end);
        if (i < 0 || i >= text.length() || i == end && flags[last] != SightingReader.INITIAL) {
            return -1;
        }
        char c = text.charAt(i);
        if (Letters.isCapital(c)) {
            return i;
        }
        return Letters.isLetter(c) && (flags[last] & PersonIndex.TITLE) == 0 ? afterParticles(i) : -1;
    }

    /// A small particle is no word of its own in the run; the name is read again from its first to its last letter.
    private int afterParticles(int from) {
        int i = from;
        for (int particles = 0; particles < 3 && i < text.length(); particles++) {
            if (Letters.isCapital(text.charAt(i))) {
                return i;
            }
            int end = Letters.wordEnd(text, i, text.length());
            if (end == i || end - i > 4) {
                return hasParticlePrefix(i, end) ? i : -1;
            }
            if (!index.vocabulary.isParticle(Letters.plain(text.substring(i, end)))) {
                return hasParticlePrefix(i, end) ? i : -1;
            }
            i = spaceEnd(end);
            if (i <= end) {
                return -1;
            }
        }
        return -1;
    }

    /// `al-Jubeir`.
    private boolean hasParticlePrefix(int from, int end) {
        int hyphen = text.indexOf('-', from, end);
        return hyphen > from && hyphen + 1 < end && hyphen - from <= 3 && Letters.isCapital(text.charAt(hyphen + 1))
                && index.vocabulary.isParticle(Letters.plain(text.substring(from, hyphen)));
    }

    /// The end of the white space at `from`; -1 if it holds an empty line.
    private int spaceEnd(int from) {
        int i = from;
        int lines = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\n' || text.charAt(i) == '\u00A0' || text.charAt(i) == '\t')) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
            if (lines > 1 || i - from > 40) {
                return -1;
            }
            i++;
        }
        return i;
    }
}
