package readout.reading.transcript;

import java.util.Optional;

/// The ways in which a reporter is named together with his outlet: by himself or by whoever calls on him.
final class AskerPhrases {

    private static final int LATEST_CLAUSE_OF_OUTLET = 4;

    /// Who is named, and the index after the last token that names him.
    record Match(int end, Asker asker) {
    }

    private final PressNames names;

    AskerPhrases(PressNames names) {
        this.names = names;
    }

    /// Who introduces himself at token `at`, the `clause`-th clause of the question.
    Match introduced(PressTokens tokens, int at, int clause, boolean afterInaudible) {
        int intro = names.introEnd(tokens, at);
        int start = intro > 0 ? intro : at;
        if (tokens.isMark(start, ",")) {
            start++;
        }
        if (afterInaudible || intro > 0) {
            int link = names.linkEnd(tokens, start);
            int kind = link > 0 ? names.kindEnd(tokens, PressNames.skipThe(tokens, link)) : -1;
            Match linked = link > 0 ? outletThenName(tokens, kind > 0 ? kind : link, true) : null;
            if (linked != null) {
                return linked;
            }
        }
        Match outletFirst = clause <= LATEST_CLAUSE_OF_OUTLET ? outletThenName(tokens, start, intro > 0) : null;
        if (outletFirst != null) {
            return outletFirst;
        }
        int name = names.nameEnd(tokens, start);
        if (name < 0) {
            return null;
        }
        Match full = nameThenOutlet(tokens, start, name);
        if (full != null) {
            return full;
        }
        boolean given = names.isGiven(tokens.key(start));
        boolean closed = tokens.isMark(name, ".,;") || tokens.isDash(name) || name >= tokens.size();
        if (name - start >= 2 && closed && (intro > 0 || clause == 1 && given && tokens.isMark(name, "."))) {
            return new Match(name, new Asker(Optional.of(tokens.printed(start, name)), Optional.empty()));
        }
        return null;
    }

    /// Who is called on at token `at`; null if nobody is.
    Match called(PressTokens tokens, int at) {
        int name = names.nameEnd(tokens, at);
        if (name > 0) {
            Match full = nameThenOutlet(tokens, at, name);
            if (full != null) {
                return full;
            }
            boolean sentence = (at == 0 || tokens.isMark(at - 1, ".,:") || isCallLink(tokens.key(at - 1)))
                    && (name >= tokens.size() || tokens.isMark(name, ".,"));
            if (sentence && name - at >= 2 && name - at <= 3 && names.isGiven(tokens.key(at)) && tokens.size() - name <= 4) {
                return new Match(name, new Asker(Optional.of(tokens.printed(at, name)), Optional.empty()));
            }
        }
        Match outlet = outletThenName(tokens, at, true);
        return outlet != null && tokens.size() - outlet.end <= 8 ? outlet : null;
    }

    /// `Arshad Mohammed from Reuters`, `Elise Labott, CNN`, `Anne Gearan – AP`, `Jill (CNN)`.
    private Match nameThenOutlet(PressTokens tokens, int start, int name) {
        int at = name;
        boolean mark = tokens.isMark(at, ",([") || tokens.isDash(at);
        if (mark) {
            at++;
        }
        int link = names.linkEnd(tokens, at);
        boolean strict = link < 0 || !isFrom(tokens, at);
        at = link > 0 ? link : at;
        if (!mark && link < 0) {
            return null;
        }
        at = PressNames.skipThe(tokens, at);
        int outlet = names.outletEnd(tokens, at, false);
        if (outlet < 0 && !strict && name - start >= 2) {
            outlet = names.unknownOutletEnd(tokens, at);
        }
        if (outlet < 0) {
            return null;
        }
        return new Match(outlet, new Asker(Optional.of(tokens.printed(start, name)), Optional.of(names.outlet(tokens, at, outlet))));
    }

    private static boolean isFrom(PressTokens tokens, int at) {
        String key = tokens.key(at);
        return key.equals("FROM") || key.equals("WITH") || key.equals("HERE") || key.equals("REPRESENTING");
    }

    /// `Reuters, Arshad Mohammed.`, `Агентство «Интерфакс», Петр Черемушкин.`, `RIA Novosti.`
    private Match outletThenName(PressTokens tokens, int start, boolean introduced) {
        int from = PressNames.skipThe(tokens, start);
        int outlet = names.outletEnd(tokens, from, true);
        if (outlet < 0) {
            return null;
        }
        Optional<String> printed = Optional.of(names.outlet(tokens, from, outlet));
        int at = outlet;
        int kind = names.kindEnd(tokens, at);
        at = kind > 0 ? kind : at;
        boolean stop = at >= tokens.size() || tokens.isMark(at, ".");
        if (tokens.isMark(at, ",.") || tokens.isDash(at)) {
            int name = names.nameEnd(tokens, at + 1);
            if (name > 0 && name - at - 1 >= 2 && (name >= tokens.size() || tokens.isMark(name, ".,;:") || tokens.isDash(name))
                    && (!tokens.isMark(at, ".") || names.isGiven(tokens.key(at + 1)))) {
                return new Match(name, new Asker(Optional.of(tokens.printed(at + 1, name)), printed));
            }
        }
        boolean addresses = tokens.isMark(at, ",") && isAddress(tokens, at + 1);
        return stop || introduced || addresses || tokens.isDash(at) && outlet - from > 0 && tokens.isCapitalised(at + 1)
                ? new Match(at, new Asker(Optional.empty(), printed)) : null;
    }

    private static boolean isAddress(PressTokens tokens, int at) {
        String key = tokens.key(at);
        return key.equals("MR") || key.equals("MADAM") || key.equals("SECRETARY") || key.equals("MINISTER") || key.equals("PRESIDENT")
                || key.equals("SIR") || key.equals("THANK") || key.equals("ГОСПОДИН") || key.equals("УВАЖАЕМЫЙ");
    }

    private static boolean isCallLink(String key) {
        return key.equals("FROM") || key.equals("TO") || key.equals("ON") || key.equals("WITH") || key.equals("IS") || key.equals("BY");
    }
}
