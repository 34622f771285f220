package readout.reading.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.DirectionKind;
import readout.model.Span;

/// Tells stage directions from other bracketed words, and their kinds apart.
final class DirectionLexicon {

    /// No direction is longer; a longer bracket is an aside or an editor's insertion.
    static final int LONGEST = 320;
    private static final int MOST_WORDS = 7;
    private static final int MOST_WORDS_OF_EVENT = 10;
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "has", "have", "been");

    /// What tells one kind.
    private record Signs(DirectionKind kind, Set<String> inside, Set<String> whole) {

        static Signs of(DirectionKind kind, WordLists lists, String section) {
            return new Signs(kind, normal(lists.section(section)), normal(lists.section(section + "-whole")));
        }

        private static Set<String> normal(Set<String> entries) {
            Set<String> normal = new HashSet<>();
            for (String entry : entries) {
                normal.add(DirectionLexicon.normal(entry, 0, entry.length()));
            }
            return normal;
        }

        boolean tell(String note, String[] words) {
            if (whole.contains(note)) {
                return true;
            }
            for (int from = 0; from < words.length; from++) {
                StringBuilder phrase = new StringBuilder();
                for (int to = from; to < Math.min(words.length, from + 5); to++) {
                    phrase.append(to > from ? " " : "").append(words[to]);
                    if (inside.contains(phrase.toString())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private final List<Signs> kinds = new ArrayList<>();
    private final Set<String> events;

    private DirectionLexicon(WordLists lists) {
        kinds.add(Signs.of(DirectionKind.OTHER_LANGUAGE, lists, "untranslated"));
        kinds.add(Signs.of(DirectionKind.INTERPRETED, lists, "interpreted"));
        kinds.add(Signs.of(DirectionKind.OTHER_LANGUAGE, lists, "language"));
        kinds.add(Signs.of(DirectionKind.OFF_MIKE, lists, "off-mike"));
        kinds.add(Signs.of(DirectionKind.INAUDIBLE, lists, "inaudible"));
        kinds.add(Signs.of(DirectionKind.LAUGHTER, lists, "laughter"));
        kinds.add(Signs.of(DirectionKind.APPLAUSE, lists, "applause"));
        kinds.add(Signs.of(DirectionKind.CROSS_TALK, lists, "cross-talk"));
        kinds.add(Signs.of(DirectionKind.IN_PROGRESS, lists, "in-progress"));
        kinds.add(Signs.of(DirectionKind.SIC, lists, "sic"));
        kinds.add(Signs.of(DirectionKind.PHONETIC, lists, "phonetic"));
        events = Signs.normal(lists.section("event"));
    }

    static DirectionLexicon load() {
        return new DirectionLexicon(WordLists.load("directions.txt"));
    }

    /// What the bracketed words of `span`, brackets included, direct; empty if they are no stage direction.
    Optional<DirectionKind> kindOf(CharSequence text, Span span) {
        if (span.length() < 4 || span.length() > LONGEST) {
            return Optional.empty();
        }
        String note = normal(text, span.start() + 1, span.end() - 1);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        String[] words = note.split(" ");
        if (words.length <= MOST_WORDS) {
            for (Signs signs : kinds) {
                if (signs.tell(note, words)) {
                    return Optional.of(signs.kind());
                }
            }
        }
        return isEvent(text, span, words) ? Optional.of(DirectionKind.OTHER) : Optional.empty();
    }

    /// Whether a note tells what happened: it begins with a word for it, as a note by itself does, or says that
    /// something is taken, shown or signed.
    private boolean isEvent(CharSequence text, Span span, String[] words) {
        boolean capital = opensWithCapital(text, span);
        boolean stopped = endsWithStop(text, span);
        if (words.length > MOST_WORDS_OF_EVENT) {
            return capital && stopped && (words[0].equals("whereupon") || words.length > 2 && words[0].equals("at") && words[1].equals("this"));
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, 5); i++) {
            phrase.append(i > 0 ? " " : "").append(words[i]);
            if (events.contains(phrase.toString())) {
                boolean whole = i == words.length - 1;
                boolean named = phrase.charAt(0) == 't' && phrase.indexOf("the ") == 0;
                boolean directed = i > 0 && !named && text.charAt(span.start()) == '(';
                if (whole ? !named : directed || capital && (stopped || isCapitals(text, span) || words.length <= 5 && !named && dated(words, i))) {
                    return true;
                }
            }
        }
        return capital && stopped && words.length >= 3 && happens(words);
    }

    /// Whether a note without a full stop goes on with no more than two words, or with a date: `Videotape, January 21, 2001`.
    private static boolean dated(String[] words, int last) {
        return words.length - last <= 3 || Character.isDigit(words[words.length - 1].charAt(0));
    }

    /// `A photograph is taken.`
    private static boolean happens(String[] words) {
        for (int i = 1; i < words.length - 1; i++) {
            if (BE.contains(words[i]) && (words[i + 1].endsWith("ed") || words[i + 1].endsWith("en") || words[i + 1].endsWith("wn")
                    || words[i + 1].endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithCapital(CharSequence text, Span span) {
        return Character.isUpperCase(text.charAt(Chars.skipBlanks(text, span.start() + 1, span.end() - 1)));
    }

    private static boolean endsWithStop(CharSequence text, Span span) {
        return text.charAt(Chars.trimEnd(text, span.start() + 1, span.end() - 1) - 1) == '.';
    }

    private static boolean isCapitals(CharSequence text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Small letters, digits and inner hyphens, parted by single spaces.
    private static String normal(CharSequence text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                char lower = Character.toLowerCase(c);
                out.append(lower == 'ё' ? 'е' : lower);
            } else if (Chars.isDash(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ' && i + 1 < to
                    && Character.isLetter(text.charAt(i + 1))) {
                out.append('-');
            } else if (!Chars.isApostrophe(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
