package readout.reading.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;

/// Who asks, for a question that says it: a reporter's name, a paper or station.
///
/// Looked for in the label's brackets, in the question's first words, then in the words by which somebody
/// called on the reporter just before.
final class PressReader {

    private static final int FIRST_WORDS = 260;
    private static final int LAST_WORDS = 220;
    private static final int MOST_CLAUSES = 7;
    private static final int LONGEST_NOTE = 8;
    private static final int NEAR_END = 5;
    private static final int NEAR_CALL = 14;

    private final DirectionLexicon directions;
    private final PressNames names;
    private final AskerPhrases phrases;
    private final Set<String> call = new HashSet<>();

    PressReader(LabelLexicon labels, DirectionLexicon directions) {
        WordLists lists = WordLists.load("press.txt");
        this.directions = directions;
        names = new PressNames(lists, labels);
        phrases = new AskerPhrases(names);
        lists.section("call").forEach(w -> call.add(String.join(" ", PressTokens.keys(w))));
    }

    /// @param groups bracketed notes in the label
    /// @param speech the question
    /// @param before the speech before it, in which somebody may be called on
    Asker read(String text, List<Span> groups, Span speech, Optional<Span> before) {
        for (Span group : groups) {
            Asker asker = inGroup(text, group);
            if (asker.isKnown()) {
                return asker;
            }
        }
        Asker own = inFirstWords(text, speech);
        if (own.isKnown()) {
            return own;
        }
        return before.map(span -> calledOn(text, span)).orElse(Asker.UNKNOWN);
    }

    private Asker inGroup(String text, Span group) {
        if (directions.kindOf(text, group).isPresent()) {
            return Asker.UNKNOWN;
        }
        PressTokens tokens = PressTokens.of(text, group.start() + 1, group.end() - 1);
        int at = 0;
        Optional<String> name = Optional.empty();
        while (at < tokens.size()) {
            int outlet = names.outletEnd(tokens, at, true);
            if (outlet > 0) {
                return new Asker(name, Optional.of(names.outlet(tokens, at, outlet)));
            }
            if (tokens.key(at).equals("MR") || tokens.key(at).equals("MS") || tokens.key(at).equals("MRS")) {
                at += tokens.isMark(at + 1, ".") ? 2 : 1;
                int end = at;
                while (tokens.isCapitalised(end)) {
                    end++;
                }
                name = end > at ? Optional.of(tokens.printed(at, end)) : name;
                at = Math.max(end, at + 1);
                continue;
            }
            int end = at == 0 || tokens.isMark(at - 1, ",;") ? names.nameEnd(tokens, at) : -1;
            if (end > 0) {
                name = Optional.of(tokens.printed(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return new Asker(name, Optional.empty());
    }

    private Asker inFirstWords(String text, Span speech) {
        int end = Math.min(speech.end(), speech.start() + FIRST_WORDS);
        PressTokens tokens = PressTokens.of(text, speech.start(), end);
        int clauses = 0;
        for (int at = 0; at < tokens.size() && clauses < MOST_CLAUSES; at++) {
            if (at == 0 || tokens.isMark(at - 1, ".,?!;:)]") || at == 1 && tokens.isMark(0, "([") || tokens.isDash(at - 1)) {
                clauses++;
                AskerPhrases.Match match = phrases.introduced(tokens, at, clauses, isAfterInaudible(text, tokens, at));
                if (match != null && match.asker().isKnown()) {
                    return match.asker();
                }
            }
        }
        return Asker.UNKNOWN;
    }

    private boolean isAfterInaudible(String text, PressTokens tokens, int at) {
        if (at < 2 || !tokens.isMark(at - 1, ")]")) {
            return false;
        }
        for (int open = at - 2; open >= 0 && at - open < LONGEST_NOTE; open--) {
            if (tokens.isMark(open, "([")) {
                return directions.kindOf(text, new Span(tokens.span(open).start(), tokens.span(at - 1).end())).isPresent();
            }
        }
        return false;
    }

    /// Whom the last words of a speech call on.
    private Asker calledOn(String text, Span before) {
        int start = Math.max(before.start(), before.end() - LAST_WORDS);
        while (start > before.start() && !Chars.isBlank(text.charAt(start - 1))) {
            start++;
            if (start >= before.end()) {
                return Asker.UNKNOWN;
            }
        }
        PressTokens tokens = PressTokens.of(text, start, before.end());
        Asker last = Asker.UNKNOWN;
        int lastEnd = -1;
        boolean called = false;
        for (int at = 0; at < tokens.size(); at++) {
            called |= call.contains(tokens.key(at)) || call.contains(tokens.key(at) + " " + tokens.key(at + 1));
            if (at < lastEnd || !tokens.isCapitalised(at) && !tokens.isQuote(at)) {
                continue;
            }
            AskerPhrases.Match match = phrases.called(tokens, at);
            if (match != null) {
                last = match.asker();
                lastEnd = match.end();
            }
        }
        boolean near = lastEnd >= 0 && tokens.size() - lastEnd <= NEAR_END;
        return called && tokens.size() - lastEnd <= NEAR_CALL || near ? last : Asker.UNKNOWN;
    }
}
