package readout.reading.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.reading.transcript.LabelEntry.Style;
import readout.reading.transcript.LabelLexicon.Sort;

/// Decides, over a whole document, which labels are speakers'. No single sign is enough: the words, the
/// place on the line, bold, recurrence, the page's head and the style of the document's other labels count together.
final class LabelTable {

    /// A label is a speaker's from this score on.
    private static final int ENOUGH = 5;

    private final LabelLexicon lexicon;
    private final DirectionLexicon directions;
    private final Page page;
    private final Map<String, LabelEntry> entries = new LinkedHashMap<>();

    LabelTable(Page page, List<Candidate> candidates, LabelLexicon lexicon, DirectionLexicon directions) {
        this.page = page;
        this.lexicon = lexicon;
        this.directions = directions;
        for (Candidate candidate : candidates) {
            Style style = Style.of(candidate.delimiter());
            entries.computeIfAbsent(style + " " + candidate.key(), _ -> new LabelEntry(candidate.key(), style,
                    lexicon.sort(candidate.key(), candidate.label()), candidate.capitals()))
                    .add(candidate, isDirected(candidate));
        }
    }

    private boolean isDirected(Candidate candidate) {
        return candidate.groups().stream().anyMatch(g -> directions.kindOf(page.text(), g).isPresent());
    }

    /// The labels that are speakers', each with its score.
    List<LabelEntry> speakers() {
        Collection<LabelEntry> all = entries.values();
        Set<String> head = headWords();
        Usage usage = Usage.of(page.text(), undecidedWords(all));
        for (LabelEntry entry : all) {
            entry.score = score(entry, head, usage);
        }
        List<LabelEntry> sure = all.stream().filter(e -> e.score >= ENOUGH && !e.onlyGlued()).toList();
        StyleUse styles = new StyleUse(sure);
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (LabelEntry entry : sure) {
            keys.add(entry.key);
            names.addAll(lexicon.nameWords(entry.key));
        }
        List<LabelEntry> speakers = new ArrayList<>();
        for (LabelEntry entry : all) {
            if (!entry.isSpeaker()) {
                continue;
            }
            entry.score += styles.bonus(entry);
            if (keys.contains(entry.key)) {
                entry.score += 4;
            } else if (isShortFor(entry, names)) {
                entry.score += 3;
            } else if (!entry.onlyGlued() && isSlipOfOne(entry, keys)) {
                entry.score += 4;
            }
            boolean answerAlone = entry.sort == Sort.ANSWER && keys.stream().noneMatch(lexicon::isQuestion);
            boolean glued = entry.onlyGlued() && !keys.contains(entry.key) && entry.sort.ordinal() > Sort.TITLED.ordinal();
            if (entry.score >= ENOUGH && !answerAlone && !glued) {
                speakers.add(entry);
            }
        }
        return speakers;
    }

    private int score(LabelEntry entry, Set<String> head, Usage usage) {
        int score = switch (entry.sort) {
            case QUESTION -> 5;
            case ROLE, TITLED, INITIALS, DESCRIBED -> 4;
            case ANSWER, GIVEN -> 3;
            case PLAIN -> 1;
            case PLACE -> -3;
            case NO_SPEAKER -> -100;
        };
        score += recurrence(entry.count());
        score += entry.capitals ? 1 : 0;
        score += entry.isBold() ? 2 : 0;
        score += entry.isTimed() ? 3 : 0;
        score += entry.isDirected() ? 3 : 0;
        score -= entry.lineStarts() == 0 && !entry.capitals ? 2 : 0;
        score += switch (entry.style) {
            case COLON -> 0;
            case PERIOD, SPACE -> -1;
            case DASH -> -4;
            case LINE_END -> entry.count() < 2 ? -6 : -3;
        };
        if (entry.sort == Sort.PLAIN || entry.sort == Sort.GIVEN) {
            score += named(entry, head, usage);
        }
        return score;
    }

    private static int recurrence(int count) {
        return count >= 6 ? 4 : count >= 3 ? 3 : count == 2 ? 2 : 0;
    }

    /// What the page's head and the use of the words elsewhere tell of a label without title.
    private int named(LabelEntry entry, Set<String> head, Usage usage) {
        int score = 0;
        boolean common = false;
        boolean joined = false;
        int words = 0;
        for (String word : LabelKey.words(entry.key)) {
            words++;
            common |= lexicon.isTopic(word) || usage.isCommon(word);
            joined |= word.length() < 3 || word.indexOf('/') >= 0 || word.indexOf('&') >= 0;
        }
        if (common) {
            return -4;
        }
        boolean inHead = lexicon.nameWords(entry.key).stream().anyMatch(head::contains);
        score += inHead ? 2 : 0;
        score += words >= 2 && words <= 3 && !joined ? 1 : 0;
        score += words > 4 ? -2 : 0;
        score += entry.lineStarts() == entry.count() && entry.paragraphStarts() * 2 >= entry.count() ? 1 : 0;
        return score;
    }

    private boolean isShortFor(LabelEntry entry, Set<String> names) {
        if (entry.sort != Sort.PLAIN && entry.sort != Sort.GIVEN) {
            return false;
        }
        Set<String> own = lexicon.nameWords(entry.key);
        return !own.isEmpty() && names.containsAll(own);
    }

    private static boolean isSlipOfOne(LabelEntry entry, Set<String> keys) {
        if (entry.count() > 2 || entry.key.length() < 5) {
            return false;
        }
        for (String key : keys) {
            if (LabelKey.isSlip(entry.key, key)) {
                return true;
            }
        }
        return false;
    }

    /// The words before the first label that is one by its words alone.
    private Set<String> headWords() {
        int end = Math.min(page.text().length(), 2000);
        for (LabelEntry entry : entries.values()) {
            if (entry.sort.ordinal() <= Sort.INITIALS.ordinal() && entry.style != Style.LINE_END && entry.lineStarts() > 0) {
                end = Math.min(end, Math.max(400, entry.first().start()));
            }
        }
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(page.text().charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start > 2 && i < page.text().length() && !Chars.isColon(page.text().charAt(i))) {
                    words.add(LabelKey.of(page.text().substring(start, i)));
                }
                start = -1;
            }
        }
        return words;
    }

    private Set<String> undecidedWords(Collection<LabelEntry> all) {
        Set<String> words = new HashSet<>();
        for (LabelEntry entry : all) {
            if (entry.sort == Sort.PLAIN || entry.sort == Sort.GIVEN) {
                words.addAll(List.of(LabelKey.words(entry.key)));
            }
        }
        return words;
    }

    /// Which styles a document's sure labels have.
    private static final class StyleUse {
        private final Map<Style, Integer> byStyle = new EnumMap<>(Style.class);
        private int capitals;
        private int mixed;

        StyleUse(List<LabelEntry> sure) {
            Map<Boolean, Integer> byCase = new HashMap<>();
            for (LabelEntry entry : sure) {
                byStyle.merge(entry.style, entry.count(), Integer::sum);
                if (entry.key.length() > 1) {
                    byCase.merge(entry.capitals, entry.count(), Integer::sum);
                }
            }
            capitals = byCase.getOrDefault(true, 0);
            mixed = byCase.getOrDefault(false, 0);
        }

        int bonus(LabelEntry entry) {
            int same = entry.capitals ? capitals : mixed;
            int other = entry.capitals ? mixed : capitals;
            int style = byStyle.getOrDefault(entry.style, 0);
            if (style == 0) {
                return same + other == 0 ? 0 : -1;
            }
            if (same >= other && same > 0) {
                return 2;
            }
            return other >= 4 && same * 4 < other ? -2 : 0;
        }
    }
}
