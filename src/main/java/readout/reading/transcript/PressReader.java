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

    /// Who asks, as printed.
    record Asker(Optional<String> name, Optional<String> outlet) {
        static final Asker UNKNOWN = new Asker(Optional.empty(), Optional.empty());

        boolean isKnown() {
            return name.isPresent() || outlet.isPresent();
        }
    }

    private record Match(int end, Asker asker) {
    }

    private final OutletLexicon outlets;
    private final LabelLexicon labels;
    private final DirectionLexicon directions;
    private final Set<String> noName;
    private final Set<String> call;
    private final List<String[]> intros;
    private final List<String[]> links;

    PressReader(LabelLexicon labels, DirectionLexicon directions) {
        WordLists lists = WordLists.load("press.txt");
        this.labels = labels;
        this.directions = directions;
        outlets = new OutletLexicon(lists);
        noName = new HashSet<>();
        lists.section("no-name").forEach(w -> noName.add(String.join(" ", PressTokens.keys(w))));
        call = new HashSet<>();
        lists.section("call").forEach(w -> call.add(String.join(" ", PressTokens.keys(w))));
        intros = phrases(lists, "intro");
        links = phrases(lists, "link");
    }

    private static List<String[]> phrases(WordLists lists, String section) {
        return lists.section(section).stream().map(PressTokens::keys)
                .sorted((a, b) -> Integer.compare(b.length, a.length)).toList();
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
            int outlet = outletEnd(tokens, at, true);
            if (outlet > 0) {
                return new Asker(name, Optional.of(outlet(tokens, at, outlet)));
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
            int end = at == 0 || tokens.isMark(at - 1, ",;") ? nameEnd(tokens, at) : -1;
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
                Match match = at(tokens, at, clauses, isAfterInaudible(text, tokens, at));
                if (match != null && match.asker.isKnown()) {
                    return match.asker;
                }
            }
        }
        return Asker.UNKNOWN;
    }

    private boolean isAfterInaudible(String text, PressTokens tokens, int at) {
        if (at < 2 || !tokens.isMark(at - 1, ")]")) {
            return false;
        }
        for (int open = at - 2; open >= 0 && at - open < 8; open--) {
            if (tokens.isMark(open, "([")) {
                return directions.kindOf(text, new Span(tokens.span(open).start(), tokens.span(at - 1).end())).isPresent();
            }
        }
        return false;
    }

    /// Who introduces himself at token `at`, the `clause`-th clause of the question.
    private Match at(PressTokens tokens, int at, int clause, boolean afterInaudible) {
        int intro = phraseEnd(intros, tokens, at);
        int start = intro > 0 ? intro : at;
        if (tokens.isMark(start, ",")) {
            start++;
        }
        if (afterInaudible || intro > 0) {
            int link = phraseEnd(links, tokens, start);
            int from = link > 0 ? skipThe(tokens, link) : -1;
            int outlet = from > 0 ? outletEnd(tokens, from, true) : -1;
            if (outlet > 0) {
                return new Match(outlet, new Asker(Optional.empty(), Optional.of(outlet(tokens, from, outlet))));
            }
        }
        Match outletFirst = clause <= 4 ? outletThenName(tokens, start, intro > 0) : null;
        if (outletFirst != null) {
            return outletFirst;
        }
        int name = nameEnd(tokens, start);
        if (name < 0) {
            return null;
        }
        Match full = nameThenOutlet(tokens, start, name);
        if (full != null) {
            return full;
        }
        boolean given = labels.isGiven(tokens.key(start));
        boolean closed = tokens.isMark(name, ".,;") || tokens.isDash(name) || name >= tokens.size();
        if (name - start >= 2 && closed && (intro > 0 || clause == 1 && given && tokens.isMark(name, "."))) {
            return new Match(name, new Asker(Optional.of(tokens.printed(start, name)), Optional.empty()));
        }
        return null;
    }

    /// `Arshad Mohammed from Reuters`, `Elise Labott, CNN`, `Anne Gearan – AP`, `Jill (CNN)`.
    private Match nameThenOutlet(PressTokens tokens, int start, int name) {
        int at = name;
        boolean mark = tokens.isMark(at, ",(") || tokens.isDash(at);
        if (mark) {
            at++;
        }
        int link = phraseEnd(links, tokens, at);
        boolean strict = link < 0 || !isFrom(tokens, at);
        at = link > 0 ? link : at;
        if (!mark && link < 0) {
            return null;
        }
        at = skipThe(tokens, at);
        int outlet = outletEnd(tokens, at, false);
        if (outlet < 0 && !strict && name - start >= 2) {
            outlet = unknownOutletEnd(tokens, at);
        }
        if (outlet < 0) {
            return null;
        }
        return new Match(outlet, new Asker(Optional.of(tokens.printed(start, name)), Optional.of(outlet(tokens, at, outlet))));
    }

    private static boolean isFrom(PressTokens tokens, int at) {
        String key = tokens.key(at);
        return key.equals("FROM") || key.equals("WITH") || key.equals("HERE") || key.equals("REPRESENTING");
    }

    /// After `from` or `with` any one to four capitalised words that end a clause are an outlet, unless they are a place.
    private int unknownOutletEnd(PressTokens tokens, int at) {
        int end = at;
        while (tokens.isCapitalised(end) && end - at < 5) {
            end++;
        }
        boolean closed = end >= tokens.size() || tokens.isMark(end, ".,;)") || tokens.isDash(end);
        return end > at && closed && !labels.isPlace(tokens.key(at)) && !noName.contains(tokens.key(at)) ? end : -1;
    }

    /// `Reuters, Arshad Mohammed.`, `Агентство «Интерфакс», Петр Черемушкин.`, `RIA Novosti.`
    private Match outletThenName(PressTokens tokens, int start, boolean introduced) {
        int from = skipThe(tokens, start);
        int outlet = outletEnd(tokens, from, true);
        if (outlet < 0) {
            return null;
        }
        Optional<String> printed = Optional.of(outlet(tokens, from, outlet));
        int at = outlet;
        int kind = outlets.kindEnd(tokens, at);
        at = kind > 0 ? kind : at;
        boolean stop = at >= tokens.size() || tokens.isMark(at, ".");
        if (tokens.isMark(at, ",.") || tokens.isDash(at)) {
            int name = nameEnd(tokens, at + 1);
            if (name > 0 && name - at - 1 >= 2 && (name >= tokens.size() || tokens.isMark(name, ".,;:") || tokens.isDash(name))
                    && (!tokens.isMark(at, ".") || labels.isGiven(tokens.key(at + 1)))) {
                return new Match(name, new Asker(Optional.of(tokens.printed(at + 1, name)), printed));
            }
        }
        boolean addresses = tokens.isMark(at, ",") && isAddress(tokens, at + 1);
        return stop || introduced || addresses || tokens.isDash(at) && outlet - from > 0 && tokens.isCapitalised(at + 1)
                ? new Match(at, new Asker(Optional.empty(), printed)) : null;
    }

    private boolean isAddress(PressTokens tokens, int at) {
        String key = tokens.key(at);
        return key.equals("MR") || key.equals("MADAM") || key.equals("SECRETARY") || key.equals("MINISTER") || key.equals("PRESIDENT")
                || key.equals("SIR") || key.equals("THANK") || key.equals("ГОСПОДИН") || key.equals("УВАЖАЕМЫЙ");
    }

    private int skipThe(PressTokens tokens, int at) {
        return tokens.key(at).equals("THE") ? at + 1 : at;
    }

    /// The index after the outlet at token `at`: a kind and a quoted name, a listed one, or one of an outlet's shape.
    private int outletEnd(PressTokens tokens, int at, boolean kinds) {
        int kind = kinds || tokens.isWord(at) && !tokens.isCapitalised(at) ? outlets.kindEnd(tokens, at) : -1;
        if (kind > 0) {
            int quoted = quotedEnd(tokens, kind);
            int known = quoted > 0 ? quoted : outlets.knownEnd(tokens, kind);
            if (known > 0) {
                return known;
            }
        }
        if (tokens.isQuote(at)) {
            int known = outlets.knownEnd(tokens, at + 1);
            return known > 0 && tokens.isQuote(known) ? known + 1 : -1;
        }
        int shape = outlets.shapeEnd(tokens, at);
        return Math.max(shape, outlets.knownEnd(tokens, at));
    }

    private static int quotedEnd(PressTokens tokens, int at) {
        if (!tokens.isQuote(at)) {
            return -1;
        }
        for (int i = at + 1; i < tokens.size() && i - at < 8; i++) {
            if (tokens.isQuote(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The outlet's words without the word for its kind.
    private String outlet(PressTokens tokens, int from, int to) {
        int kind = outlets.kindEnd(tokens, from);
        boolean named = kind > 0 && kind < to && (tokens.isQuote(kind) || outlets.knownEnd(tokens, kind) == to);
        return tokens.printed(named ? kind : from, to);
    }

    /// The index after two to four words that may be a person's name, or one word; -1 if a sentence begins instead.
    private int nameEnd(PressTokens tokens, int at) {
        if (!tokens.isCapitalised(at) || noName.contains(tokens.key(at)) || Chars.isDigit(tokens.key(at).charAt(0))
                || labels.isPlace(tokens.key(at)) || outlets.knownEnd(tokens, at) > 0) {
            return -1;
        }
        int end = at + 1;
        while (end - at < 4 && tokens.isWord(end) && (tokens.isCapitalised(end) && !Chars.isDigit(tokens.key(end).charAt(0))
                || isParticle(tokens.key(end)) && tokens.isCapitalised(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isParticle(String key) {
        return switch (key) {
            case "DE", "VAN", "VON", "DER", "BIN", "AL", "EL", "LA", "DU", "DI", "DA" -> true;
            default -> false;
        };
    }

    private static int phraseEnd(List<String[]> phrases, PressTokens tokens, int at) {
        for (String[] phrase : phrases) {
            if (tokens.matches(at, phrase)) {
                return at + phrase.length;
            }
        }
        return -1;
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
            Match match = call(tokens, at);
            if (match != null) {
                last = match.asker;
                lastEnd = match.end;
            }
        }
        boolean near = lastEnd >= 0 && tokens.size() - lastEnd <= 5;
        return called && tokens.size() - lastEnd <= 14 || near ? last : Asker.UNKNOWN;
    }

    private Match call(PressTokens tokens, int at) {
        int name = nameEnd(tokens, at);
        if (name > 0) {
            Match full = nameThenOutlet(tokens, at, name);
            if (full != null) {
                return full;
            }
            boolean sentence = (at == 0 || tokens.isMark(at - 1, ".,:") || isCallLink(tokens.key(at - 1)))
                    && (name >= tokens.size() || tokens.isMark(name, ".,"));
            if (sentence && name - at >= 2 && name - at <= 3 && labels.isGiven(tokens.key(at)) && tokens.size() - name <= 4) {
                return new Match(name, new Asker(Optional.of(tokens.printed(at, name)), Optional.empty()));
            }
        }
        Match outlet = outletThenName(tokens, at, true);
        return outlet != null && tokens.size() - outlet.end <= 8 ? outlet : null;
    }

    private static boolean isCallLink(String key) {
        return key.equals("FROM") || key.equals("TO") || key.equals("ON") || key.equals("WITH") || key.equals("IS") || key.equals("BY");
    }
}
