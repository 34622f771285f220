package readout.reading.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.model.Span;
import readout.reading.transcript.Candidate.Delimiter;
import readout.reading.transcript.LabelEntry.Style;
import readout.reading.transcript.LabelLexicon.Sort;

/// Decides, over a whole document, which labels are speakers'. No single sign is enough: the words, the
/// place on the line, bold, recurrence, the page's head and the style of the document's other labels count together.
final class LabelTable {

    /// A label is a speaker's from this score on.
    private static final int ENOUGH = 5;
    private static final int KNOWN = 4;
    private static final int SHORT_FOR_KNOWN = 3;
    /// A text of more labels than this is too strange to be looked through for slips.
    private static final int MOST_FOR_SLIPS = 5000;
    private static final int HEAD_LEAST = 400;
    private static final int HEAD_MOST = 2000;

    private final LabelLexicon lexicon;
    private final DirectionLexicon directions;
    private final Page page;
    private final Map<String, LabelEntry> entries = new LinkedHashMap<>();

    LabelTable(Page page, List<Candidate> candidates, LabelLexicon lexicon, DirectionLexicon directions) {
        this.page = page;
        this.lexicon = lexicon;
        this.directions = directions;
        for (Candidate candidate : candidates) {
            if (isDirection(candidate) || candidate.delimiter() == Delimiter.LINE_END && !isFollowedBySpeech(candidate)) {
                continue;
            }
            Style style = Style.of(candidate.delimiter());
            entries.computeIfAbsent(style + " " + candidate.key(), _ -> new LabelEntry(candidate.key(), style,
                    lexicon.sort(candidate.key(), candidate.label()), candidate.capitals()))
                    .add(candidate, isDirected(candidate));
        }
    }

    private boolean isDirected(Candidate candidate) {
        return candidate.groups().stream().anyMatch(g -> directions.kindOf(page.text(), g).isPresent());
    }

    private boolean isDirection(Candidate candidate) {
        return candidate.delimiter() == Delimiter.BRACKET
                && directions.kindOf(page.text(), new Span(candidate.words().start() - 1, candidate.words().end() + 1)).isPresent();
    }

    /// Whether the next line is no label, title or name of its own.
    private boolean isFollowedBySpeech(Candidate candidate) {
        String text = page.text();
        int next = Chars.skipBlanks(text, candidate.speech(), text.length());
        if (next >= text.length()) {
            return false;
        }
        Span line = page.line(next, HEAD_LEAST);
        char last = text.charAt(line.end() - 1);
        return line.length() >= 40 || Chars.isSentenceEnd(last) || Chars.isClose(last) || Chars.isDash(last);
    }

    /// The labels that are speakers', each with its score.
    List<LabelEntry> speakers() {
        Collection<LabelEntry> all = entries.values();
        LabelScore score = new LabelScore(lexicon, headWords(), Usage.of(page.text(), undecidedWords(all)), page, page.isJoined() || standInside(all));
        for (LabelEntry entry : all) {
            entry.score = score.of(entry);
        }
        List<LabelEntry> sure = all.stream().filter(e -> e.score >= ENOUGH && !e.onlyGlued()).toList();
        StyleUse styles = new StyleUse(sure);
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (LabelEntry entry : sure) {
            keys.add(entry.key);
            names.addAll(lexicon.offices().nameWords(entry.key));
        }
        int first = sure.stream().filter(entry -> entry.lineStarts() > 0).mapToInt(entry -> entry.first().start()).min().orElse(-1);
        List<LabelEntry> speakers = new ArrayList<>();
        for (LabelEntry entry : all) {
            entry.score += Math.max(styles.bonus(entry), isTitledLine(entry) ? 1 : -2) + kinship(entry, keys, names);
            if (entry.isSpeaker() && entry.score >= ENOUGH && isBackedByOthers(entry, keys, styles) && !(first >= 0 && isOfHeadline(entry, first))) {
                speakers.add(entry);
            }
        }
        return withoutLoneBrackets(speakers);
    }

    /// Whether a titled name always begins a line, where pages keep their lines: such a label may be printed unlike the others.
    private boolean isTitledLine(LabelEntry entry) {
        return (entry.sort == Sort.TITLED || entry.sort == Sort.INITIALS) && entry.style == Style.COLON && entry.lineStarts() == entry.count() && !page.isJoined();
    }

    /// `Summit Is Under Way; CNN: They Had an Interpreter`: a bare name once within a line, above the first line that begins with a label.
    private boolean isOfHeadline(LabelEntry entry, int first) {
        return entry.sort == Sort.PLAIN && entry.count() == 1 && entry.lineStarts() == 0 && entry.first().start() < first && !page.isJoined();
    }

    /// Whether labels told by their words alone stand more often inside lines than at their start.
    private static boolean standInside(Collection<LabelEntry> all) {
        int inside = 0;
        for (LabelEntry entry : all) {
            if (entry.sort.ordinal() <= Sort.INITIALS.ordinal() && entry.style != Style.LINE_END) {
                inside += entry.count() - 2 * entry.lineStarts();
            }
        }
        return inside > 0;
    }

    /// What a label gains by being, or being short for, or being a slip of a sure one.
    private int kinship(LabelEntry entry, Set<String> keys, Set<String> names) {
        if (keys.contains(entry.key)) {
            return entry.style == Style.LINE_END && entry.sort == Sort.QUESTION ? 2 * KNOWN : KNOWN;
        }
        if (entry.sort == Sort.PLAIN || entry.sort == Sort.GIVEN) {
            Set<String> own = lexicon.offices().nameWords(entry.key);
            if (!own.isEmpty() && names.containsAll(own)) {
                return SHORT_FOR_KNOWN;
            }
        }
        boolean slip = entries.size() <= MOST_FOR_SLIPS && !entry.onlyGlued() && entry.count() <= 2 && keys.stream().anyMatch(key -> LabelKey.isSlip(entry.key, key));
        return slip ? KNOWN : 0;
    }

    /// An `A:` needs a `Q:`; a name alone on its line is a caption where labels are printed otherwise; and a label that never stands in a label's place needs to be known from elsewhere.
    private boolean isBackedByOthers(LabelEntry entry, Set<String> keys, StyleUse styles) {
        if (entry.sort == Sort.ANSWER) {
            return keys.stream().anyMatch(lexicon.roles()::isQuestion);
        }
        if (entry.style == Style.LINE_END && entry.sort != Sort.QUESTION) {
            return !styles.isLed();
        }
        return !entry.onlyGlued() || keys.contains(entry.key) || entry.capitals && entry.sort.ordinal() <= Sort.DESCRIBED.ordinal()
                || entry.sort.ordinal() <= Sort.TITLED.ordinal();
    }

    private static List<LabelEntry> withoutLoneBrackets(List<LabelEntry> speakers) {
        long brackets = speakers.stream().filter(e -> e.style == Style.BRACKET).count();
        return brackets == 1 ? speakers.stream().filter(e -> e.style != Style.BRACKET).toList() : speakers;
    }

    /// The words before the first label that is one by its words alone.
    private Set<String> headWords() {
        String text = page.text();
        int end = Math.min(text.length(), HEAD_MOST);
        for (LabelEntry entry : entries.values()) {
            if (entry.sort.ordinal() <= Sort.INITIALS.ordinal() && entry.style != Style.LINE_END && entry.lineStarts() > 0) {
                end = Math.min(end, Math.max(HEAD_LEAST, entry.first().start()));
            }
        }
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i < end; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start > 2 && !Chars.isColon(text.charAt(i))) {
                    words.add(LabelKey.of(text.substring(start, i)));
                }
                start = -1;
            }
        }
        return words;
    }

    private static Set<String> undecidedWords(Collection<LabelEntry> all) {
        Set<String> words = new HashSet<>();
        for (LabelEntry entry : all) {
            if (entry.sort == Sort.PLAIN || entry.sort == Sort.GIVEN) {
                words.addAll(List.of(LabelKey.words(entry.key)));
            }
        }
        return words;
    }
}
