package readout.reading.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.DirectionKind;
import readout.model.Span;

/// Tells stage directions from other bracketed words, and their kinds apart.
final class DirectionLexicon {

    /// No direction is longer; a longer bracket is an aside or an editor's insertion.
    static final int LONGEST = 160;

    private record Phrases(DirectionKind kind, Set<String> words, Set<String> phrases) {
        static Phrases of(DirectionKind kind, Set<String> entries) {
            Set<String> words = new HashSet<>();
            Set<String> phrases = new HashSet<>();
            for (String entry : entries) {
                (entry.indexOf(' ') < 0 ? words : phrases).add(normal(entry, 0, entry.length()));
            }
            return new Phrases(kind, words, phrases);
        }

        boolean in(String inside, String[] tokens) {
            for (String token : tokens) {
                if (words.contains(token)) {
                    return true;
                }
            }
            String padded = " " + inside + " ";
            for (String phrase : phrases) {
                if (padded.contains(" " + phrase + " ")) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Phrases> kinds = new ArrayList<>();
    private final Phrases notInterpreted;
    private final Phrases other;

    private DirectionLexicon(WordLists lists) {
        notInterpreted = Phrases.of(DirectionKind.OTHER_LANGUAGE, lists.section("not-interpreted"));
        kinds.add(Phrases.of(DirectionKind.INTERPRETED, lists.section("interpreted")));
        kinds.add(Phrases.of(DirectionKind.OTHER_LANGUAGE, lists.section("language")));
        kinds.add(Phrases.of(DirectionKind.OFF_MIKE, lists.section("off-mike")));
        kinds.add(Phrases.of(DirectionKind.INAUDIBLE, lists.section("inaudible")));
        kinds.add(Phrases.of(DirectionKind.LAUGHTER, lists.section("laughter")));
        kinds.add(Phrases.of(DirectionKind.APPLAUSE, lists.section("applause")));
        kinds.add(Phrases.of(DirectionKind.CROSS_TALK, lists.section("cross-talk")));
        kinds.add(Phrases.of(DirectionKind.IN_PROGRESS, lists.section("in-progress")));
        kinds.add(Phrases.of(DirectionKind.SIC, lists.section("sic")));
        kinds.add(Phrases.of(DirectionKind.PHONETIC, lists.section("phonetic")));
        other = Phrases.of(DirectionKind.OTHER, lists.section("other"));
    }

    static DirectionLexicon load() {
        return new DirectionLexicon(WordLists.load("directions.txt"));
    }

    /// What the bracketed words of `span`, brackets included, direct; empty if they are no stage direction.
    Optional<DirectionKind> kindOf(CharSequence text, Span span) {
        if (span.length() < 4 || span.length() > LONGEST) {
            return Optional.empty();
        }
        String inside = normal(text, span.start() + 1, span.end() - 1);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        String[] tokens = inside.split(" ");
        if (notInterpreted.in(inside, tokens)) {
            return Optional.of(DirectionKind.OTHER_LANGUAGE);
        }
        boolean brief = tokens.length <= 6;
        for (Phrases phrases : kinds) {
            if ((brief || tokens.length <= 14 && phrases.kind() == DirectionKind.INTERPRETED) && phrases.in(inside, tokens)
                    && isDirectionLike(phrases.kind(), inside, tokens)) {
                return Optional.of(phrases.kind());
            }
        }
        boolean upper = isCapitals(text, span);
        if (tokens.length <= (upper ? 12 : 8) && opensWithCapital(text, span) && other.in(inside, tokens) && !holdsName(inside)) {
            return Optional.of(DirectionKind.OTHER);
        }
        return Optional.empty();
    }

    /// Some words direct only when they are the whole note: `(ph)`, but not `(the ph of water)`.
    private static boolean isDirectionLike(DirectionKind kind, String inside, String[] tokens) {
        return switch (kind) {
            case SIC, PHONETIC -> tokens.length <= 3;
            case OTHER_LANGUAGE -> tokens.length <= 6 && (!inside.equals("russian") || true);
            default -> true;
        };
    }

    private static boolean holdsName(String inside) {
        return inside.startsWith("see ") || inside.startsWith("as ") && inside.contains(" said");
    }

    private static boolean opensWithCapital(CharSequence text, Span span) {
        for (int i = span.start() + 1; i < span.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || text.charAt(span.start()) == '[' || isBriefNote(span);
            }
        }
        return false;
    }

    private static boolean isBriefNote(Span span) {
        return span.length() <= 24;
    }

    private static boolean isCapitals(CharSequence text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Small letters, digits and hyphens; everything else becomes one space.
    private static String normal(CharSequence text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c == 'ё' ? 'е' : Character.toLowerCase(c));
            } else if (Chars.isDash(c) && !out.isEmpty() && i + 1 < to && Character.isLetter(text.charAt(i + 1))) {
                out.append('-');
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
