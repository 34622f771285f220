package readout.reading.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;

/// The titles around a name in running text: `Department Spokesperson Ned Price`, `Anna Ivanova, a professor, said`.
final class TitleContext {

    private static final int BEFORE = 120;
    private static final int AFTER = 100;
    private static final int LONGEST_OPENING = 4;
    private static final int LONGEST_TITLE_LINE = 120;
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "his", "her", "its", "their", "russian", "american", "foreign", "state",
            "national", "soviet", "european", "former", "new", "then", "deputy", "first", "political", "nuclear", "military", "head");
    /// `Arshad Mohammed of Reuters`, `Deputy Minister Bogdanov of Russia`
    private static final List<String> LINKS = List.of(" of the ", " of ", " from the ", " from ", " with the ", " with ");
    private static final List<String> ADJECTIVES = List.of("ian", "can", "ish", "ese", "man", "iet", "nch", "tch");
    private static final int TELLING = PersonIndex.TITLE | PersonIndex.ADDRESS | PersonIndex.PLACE;

    private final PersonIndex index;
    private final String text;
    private final TitleReader titles;
    private final NameReader names;
    private final Map<String, Naming> repeated = new HashMap<>();

    TitleContext(PersonIndex index, String text) {
        this.index = index;
        this.text = text;
        this.titles = new TitleReader(index.vocabulary);
        this.names = new NameReader(index.vocabulary);
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
        if (from == last || lines > 1 || end == start || isSmall(from, last)) {
            return false;
        }
        int bare = last - from > 2 && Letters.plain(text.charAt(last - 1)) == 's' && Letters.plain(text.charAt(last - 2)) == '\'' ? last - 2 : last;
        int flags = index.flags(text, from, bare);
        if (dotted) {
            return (flags & (PersonIndex.ADDRESS | PersonIndex.TITLE)) != 0 && last - from <= 6 && Letters.isCapital(text.charAt(from))
                    && !(last - from > 1 && text.charAt(from) >= '\u0400' && Letters.isCapital(text.charAt(from + 1))); // `США.` ends a sentence.
        }
        return (flags & TELLING) != 0 || (flags & PersonIndex.NOT_NAME) != 0 && Letters.isCapital(text.charAt(from));
    }

    /// Articles and prepositions are words of titles too, but end none.
    private boolean isSmall(int from, int end) {
        return end - from <= 3 && switch (Letters.plain(text.substring(from, end))) {
            case "the", "a", "an", "of", "to", "for", "in", "at", "on", "and", "by" -> true;
            default -> false;
        };
    }

    /// The name that stands there, with the title before it and the description after it.
    Naming naming(int start, int end, boolean titled) {
        if (hasDescription(end)) {
            return read(start, end, titled);
        }
        // Labels and titled names come again and again.
        return repeated.computeIfAbsent(text.substring(titled ? reach(start) : start, end), _ -> read(start, end, titled));
    }

    private Naming read(int start, int end, boolean titled) {
        PersonName name = names.of(WordReader.words(text, start, end));
        Title before = titled ? before(start) : Title.none(0);
        Title after = (before.role().isEmpty() || before.side().isEmpty()) && hasDescription(end) ? after(end) : Title.none(0);
        Optional<Role> role = before.role().filter(r -> !r.post().isBesideAnOffice()).or(after::role).or(before::role);
        Optional<Side> side = after.side().filter(s -> s == Side.PRESS).or(before::side).or(after::side);
        return new Naming(name, role, before.sex(), side, before.former() || after.former());
    }

    private Title before(int start) {
        List<Word> words = WordReader.words(text, reach(start), start);
        return titles.before(words, words.size());
    }

    /// Where the words that may belong to a title start: after the last mark that ends every title, at a word's start.
    private int reach(int start) {
        int i = start;
        int limit = Math.max(0, start - BEFORE);
        while (i > limit && !endsTitle(i - 1)) {
            i--;
        }
        while (i > 0 && i < start && Letters.isLetter(text.charAt(i - 1)) && Letters.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean endsTitle(int i) {
        return switch (text.charAt(i)) {
            case ',', ';', ':', '(', ')', '"', '“', '”', '!', '?', '*' -> true;
            case '\n' -> i > 0 && text.charAt(i - 1) == '\n';
            default -> false;
        };
    }

    /// Where the words after a name start if a comma, a line end or `of` parts them from it; -1 if not.
    private int description(int end) {
        for (String link : LINKS) {
            if (text.startsWith(link, end)) {
                return end + link.length();
            }
        }
        int i = end;
        boolean line = false;
        while (i < text.length() && i - end < 8 && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
            line |= text.charAt(i) == '\n';
            i++;
        }
        if (i == text.length() || text.charAt(i) != ',' && (!line || isRunningText(i))) {
            return -1;
        }
        return text.charAt(i) == ',' ? i + 2 : i;
    }

    /// Whether the line that starts at `from` is too long to be a title on a line of its own.
    private boolean isRunningText(int from) {
        int end = text.indexOf('\n', from);
        return (end < 0 ? text.length() : end) - from > LONGEST_TITLE_LINE;
    }

    /// Whether the words after the name start as a description does: with an article, a title or a country.
    boolean hasDescription(int end) {
        int from = description(end);
        if (from < 0 || from >= text.length()) {
            return false;
        }
        boolean line = text.charAt(from - 1) == '\n';
        if (isLinked(end)) {
            int to = Letters.wordEnd(text, from, Math.min(text.length(), from + 30));
            return to > from && Letters.isCapital(text.charAt(from)) && (index.flags(text, from, to) & PersonIndex.PLACE) != 0;
        }
        for (int words = 0; words < LONGEST_OPENING; words++) {
            int to = Letters.wordEnd(text, from, Math.min(text.length(), from + 30));
            int flags = to == from ? 0 : index.flags(text, from, to);
            // A place alone on the next line is where they met, not whose minister it is.
            if ((flags & (line ? PersonIndex.TITLE : PersonIndex.TITLE | PersonIndex.PLACE)) != 0 && ((flags & PersonIndex.NOT_NAME) == 0 || words > 0)) {
                return true;
            }
            boolean capital = to > from && Letters.isCapital(text.charAt(from)) && (flags & (PersonIndex.TITLE | PersonIndex.PLACE)) != 0;
            if (to == from || words == 0 && line && isSmall(from, to) || words == 0 && !capital && (line || !OPENERS.contains(Letters.plain(text.substring(from, to))))) {
                return false;
            }
            from = to + 1;
        }
        return false;
    }

    private boolean isLinked(int end) {
        return LINKS.stream().anyMatch(link -> text.startsWith(link, end));
    }

    private Title after(int end) {
        int from = description(end);
        if (isLinked(end)) {
            return linked(from, text.startsWith(" of ", end));
        }
        int to = Math.min(text.length(), from + AFTER);
        int lineEnd = text.substring(from, to).indexOf('\n');
        // A line of its own is the description; a running sentence may go on to the next line.
        boolean line = text.charAt(from - 1) == '\n';
        return titles.after(WordReader.words(text, from, line && lineEnd >= 0 ? from + lineEnd : to), 0);
    }

    /// The outlet that starts there, after `of` also a country, and no more of the sentence: `Rice with Russian guests` tells nothing.
    private Title linked(int from, boolean of) {
        List<Word> words = WordReader.words(text, from, Math.min(text.length(), from + 40));
        int length = index.vocabulary.sideLengthAt(words, 0);
        Optional<Side> side = length == 0 ? Optional.empty() : Optional.of(index.vocabulary.sides.meaning(words, 0, length));
        boolean adjective = length == 1 && ADJECTIVES.stream().anyMatch(words.getFirst().key()::endsWith);
        return new Title(Optional.empty(), side.filter(told -> told == Side.PRESS || of && !adjective), Sex.UNTOLD, false, false, 0);
    }
}
