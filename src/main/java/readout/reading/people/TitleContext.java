package readout.reading.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;

/// The titles around a name in running text: `Department Spokesperson Ned Price`, `Anna Ivanova, a professor, said`.
final class TitleContext {

    private static final int BEFORE = 120;
    private static final int AFTER = 100;
    private static final int LONGEST_OPENING = 4;
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "his", "her", "its", "their", "russian", "american", "foreign", "state",
            "national", "soviet", "european", "former", "new", "then", "deputy", "first", "political", "nuclear", "military", "head");
    private static final int TELLING = PersonIndex.TITLE | PersonIndex.ADDRESS | PersonIndex.PLACE;

    private final PersonIndex index;
    private final String text;
    private final TitleReader titles;

    TitleContext(PersonIndex index, String text) {
        this.index = index;
        this.text = text;
        this.titles = new TitleReader(index.vocabulary);
    }

    /// Whether the word right before `start` is one of a title or a form of address, so that reading it is worth while.
    boolean hasTitleBefore(int start) {
        int end = start;
        int lines = 0;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\u00A0')) {
            lines += text.charAt(--end) == '\n' ? 1 : 0;
        }
        boolean dotted = end > 0 && end == start - 1 && text.charAt(end - 1) == '.';
        int last = dotted ? end - 1 : end;
        int from = last;
        while (from > 0 && last - from < 30 && (Letters.isLetter(text.charAt(from - 1)) || Letters.joins(text.charAt(from - 1)))) {
            from--;
        }
        if (from == last || lines > 1 || end == start) {
            return false;
        }
        int bare = last - from > 2 && Letters.plain(text.charAt(last - 1)) == 's' && Letters.plain(text.charAt(last - 2)) == '\'' ? last - 2 : last;
        int flags = index.flags(text, from, bare);
        if (dotted) {
            return (flags & (PersonIndex.ADDRESS | PersonIndex.TITLE)) != 0 && last - from <= 6 && Letters.isCapital(text.charAt(from));
        }
        return (flags & TELLING) != 0 || (flags & PersonIndex.NOT_NAME) != 0 && Letters.isCapital(text.charAt(from));
    }

    /// The name with the title before it and the description after it.
    Naming naming(PersonName name, int start, int end, boolean titled) {
        Title before = titled ? before(start) : Title.none(0);
        Title after = before.role().isEmpty() && hasDescription(end) ? after(end) : Title.none(0);
        Optional<Role> role = before.role().filter(r -> !r.post().isBesideAnOffice()).or(after::role).or(before::role);
        Optional<Side> side = after.side().filter(s -> s == Side.PRESS).or(before::side).or(after::side);
        return new Naming(name, role, before.sex(), side, before.former() || after.former());
    }

    private Title before(int start) {
        List<Word> words = WordReader.words(text, wordStart(Math.max(0, start - BEFORE)), start);
        // A full stop before the name that closes no abbreviation ends the title's reach.
        return titles.before(words, words.size());
    }

    /// The window must not start inside a word.
    private int wordStart(int from) {
        int i = from;
        while (i > 0 && i < text.length() && Letters.isLetter(text.charAt(i - 1)) && Letters.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Whether a comma follows and the words after it start as a description does: with an article, a title or a country.
    private boolean hasDescription(int end) {
        if (end + 3 >= text.length() || text.charAt(end) != ',' || text.charAt(end + 1) != ' ') {
            return false;
        }
        int from = end + 2;
        for (int words = 0; words < LONGEST_OPENING; words++) {
            int to = Letters.wordEnd(text, from, Math.min(text.length(), from + 30));
            int flags = to == from ? 0 : index.flags(text, from, to);
            if ((flags & (PersonIndex.TITLE | PersonIndex.PLACE)) != 0 && ((flags & PersonIndex.NOT_NAME) == 0 || words > 0)) {
                return true;
            }
            if (to == from || words == 0 && !OPENERS.contains(Letters.plain(text.substring(from, to)))) {
                return false;
            }
            from = to + 1;
        }
        return false;
    }

    private Title after(int end) {
        List<Word> words = WordReader.words(text, end + 2, Math.min(text.length(), end + AFTER));
        return titles.after(words, 0);
    }
}
