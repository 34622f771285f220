package readout.reading.transcript;

import java.util.Set;
import readout.reading.transcript.LabelEntry.Style;
import readout.reading.transcript.LabelLexicon.Sort;

/// Weighs what speaks for one label and against it, all its places together, without regard to the other labels.
final class LabelScore {

    private final LabelLexicon lexicon;
    private final Set<String> head;
    private final Usage usage;
    private final Page page;
    private final boolean joined;

    /// @param head  the words of the page's head, as keys
    /// @param usage which of the labels' words the text uses as common nouns
    /// @param joined whether labels stand inside the page's lines, as where lines were joined
    LabelScore(LabelLexicon lexicon, Set<String> head, Usage usage, Page page, boolean joined) {
        this.page = page;
        this.joined = joined;
        this.lexicon = lexicon;
        this.head = head;
        this.usage = usage;
    }

    int of(LabelEntry entry) {
        int score = words(entry.sort) + recurrence(entry.count()) + style(entry);
        score += entry.capitals && !page.isShouted() ? 1 : 0;
        score -= entry.sort == Sort.PLAIN && page.isShouted() ? 2 : 0;
        score += entry.isBold() ? 2 : 0;
        score += entry.isTimed() ? 3 : 0;
        score += entry.isDirected() ? 3 : 0;
        score -= entry.lineStarts() == 0 && (!entry.capitals || page.isShouted()) && !joined ? 2 : 0;
        if (entry.sort == Sort.PLAIN || entry.sort == Sort.GIVEN) {
            score += name(entry);
        }
        return score;
    }

    private static int words(Sort sort) {
        return switch (sort) {
            case QUESTION -> 5;
            case ROLE, TITLED, INITIALS, DESCRIBED -> 4;
            case ANSWER, GIVEN -> 3;
            case PLAIN -> 1;
            case PLACE -> -3;
            case NO_SPEAKER -> -100;
        };
    }

    private static int recurrence(int count) {
        return count >= 6 ? 4 : count >= 3 ? 3 : count == 2 ? 2 : 0;
    }

    private static int style(LabelEntry entry) {
        boolean once = entry.count() < 2;
        return switch (entry.style) {
            case COLON -> entry.hasColon() ? 0 : -4;
            case PERIOD, SPACE -> -1;
            case BRACKET -> once ? -5 : -1;
            case DASH -> -4;
            case LINE_END -> once ? -6 : -3;
        };
    }

    /// What the page's head and the use of the words elsewhere tell of a label without title.
    private int name(LabelEntry entry) {
        boolean joined = false;
        int words = 0;
        int comma = entry.key.indexOf(',');
        for (String word : LabelKey.words(comma < 0 ? entry.key : entry.key.substring(0, comma))) {
            if (lexicon.offices().isJoining(word)) {
                words++;
                continue;
            }
            if (lexicon.offices().isTopic(word) || usage.isCommon(word)) {
                return entry.style == Style.COLON && entry.isBold() ? -6 : -4;
            }
            words++;
            joined |= word.length() < 3 || word.indexOf('/') >= 0 || word.indexOf('&') >= 0;
        }
        int score = lexicon.offices().nameWords(entry.key).stream().anyMatch(head::contains) ? 2 : 0;
        score += words >= 2 && words <= 3 && !joined ? 1 : 0;
        boolean described = entry.capitals && comma > 0;
        score += described ? 2 : words > 4 ? -2 : 0;
        score += entry.lineStarts() == entry.count() && entry.paragraphStarts() * 2 >= entry.count() ? 1 : 0;
        return score;
    }
}
