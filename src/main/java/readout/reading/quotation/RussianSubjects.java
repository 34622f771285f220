package readout.reading.quotation;

import java.util.Optional;
import java.util.Set;
import readout.reading.lexicon.Lexicon;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds whose deed a Russian verb of telling is: the phrase in the nominative that agrees with it, on either side.
final class RussianSubjects {

    private static final int HOPS = 14;

    /// Names in the nominative that look like another case.
    private static final Set<String> NOMINATIVES = Set.of("обама", "кучма", "сикора", "лула", "шойгу", "сунак", "абэ", "кишида", "макрон", "россия", "москва",
            "украина", "германия", "франция", "польша", "турция", "япония", "сирия", "грузия", "анкара", "варшава", "прага", "европа", "америка");

    private final Frame frame;
    private final NounPhrases phrases;

    RussianSubjects(Frame frame, NounPhrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    /// The subject, looked for behind the verb first as it stands behind a quotation.
    Optional<NounPhrase> behindFirst(int verb) {
        return behind(verb).or(() -> before(verb, 0)).map(p -> withOthers(p, verb));
    }

    /// The subject, looked for before the verb first.
    Optional<NounPhrase> beforeFirst(int verb) {
        return before(verb, 0).or(() -> behind(verb)).map(p -> withOthers(p, verb));
    }

    /// The phrase in the genitive that begins at `at`: `по словам Лаврова`.
    Optional<NounPhrase> genitive(int at) {
        if (frame.any(at, Role.HIS.bit() | Role.HER.bit() | Role.THEIR.bit())) {
            return Optional.of(new NounPhrase(Kind.PRONOUN, at, at + 1));
        }
        Optional<NounPhrase> phrase = phrases.startingAt(at);
        if (phrase.isPresent()) {
            return phrase.map(this::withoutMedium);
        }
        int end = at;
        while (frame.isWord(end) && end < at + 4 && !frame.any(end, Roles.FUNCTION | Roles.TELLING)) {
            end++;
        }
        return end > at ? Optional.of(new NounPhrase(Kind.PERSON, at, end)) : Optional.empty();
    }

    /// `Путин и Байден` for `Байден`, if the verb is in the plural.
    private NounPhrase withOthers(NounPhrase phrase, int verb) {
        if (!isPlural(verb) || phrase.kind() != Kind.NAME || !frame.has(phrase.from() - 1, Role.AND)) {
            return phrase;
        }
        return phrases.endingAt(phrase.from() - 2).map(p -> new NounPhrase(Kind.NAME, p.from(), phrase.to())).orElse(phrase);
    }

    /// `слова Лаврова ТАСС`, `Путина пресс-служба Кремля`: who passes the words on is not who said them.
    private NounPhrase withoutMedium(NounPhrase phrase) {
        boolean name = !frame.any(phrase.from(), Roles.SPEAKERS | Role.OBLIQUE.bit());
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean body = name && frame.any(i, Roles.SPEAKERS) && !frame.get(i).capital();
            if (body || frame.has(i, Role.AGENCY)) {
                return new NounPhrase(phrase.kind(), phrase.from(), i);
            }
        }
        return phrase;
    }

    private Optional<NounPhrase> before(int verb, int depth) {
        int floor = frame.sentenceStart(verb);
        int at = verb - 1;
        if (frame.has(verb, Role.ING)) {
            return ofVerbBefore(verb, floor, depth);
        }
        for (int hop = 0; hop < HOPS && at >= floor; hop++) {
            Token token = frame.get(at);
            if (token.isMark(',')) {
                return beforeInsertion(at, floor, verb);
            }
            if (!token.isWord()) {
                if (token.kind() == Token.Kind.NUMBER) {
                    at--;
                    continue;
                }
                return Optional.empty();
            }
            if (phrases.endingAt(at).isEmpty() && token.has(Role.AND) && depth < 3) {
                return ofVerbBefore(at, floor, depth);
            }
            Optional<NounPhrase> phrase = phrases.endingAt(at);
            if (phrase.isEmpty()) {
                at--;
                continue;
            }
            boolean governed = frame.has(phrase.get().from() - 1, Role.PREP);
            if (!governed && agrees(phrase.get(), verb)) {
                return phrase;
            }
            at = phrase.get().from() - (governed ? 2 : 1);
        }
        return Optional.empty();
    }

    /// `Лавров, комментируя ситуацию, заявил`.
    private Optional<NounPhrase> beforeInsertion(int comma, int floor, int verb) {
        for (int i = comma - 1; i > floor; i--) {
            if (frame.isQuote(i)) {
                return Optional.empty();
            }
            if (frame.isMark(i, ',')) {
                Optional<NounPhrase> phrase = phrases.endingAt(i - 1);
                return phrase.filter(p -> !frame.has(p.from() - 1, Role.PREP) && agrees(p, verb));
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> ofVerbBefore(int at, int floor, int depth) {
        for (int i = at - 1; i >= floor; i--) {
            if (frame.any(i, Roles.TELLING) && !frame.has(i, Role.ING)) {
                return before(i, depth + 1).or(() -> Optional.empty());
            }
        }
        Optional<NounPhrase> first = phrases.startingAt(floor);
        return first.filter(p -> p.kind() != Kind.ONE);
    }

    /// An agency to which it is told stands before who tells: `заявил РИА Новости Рябков`.
    private Optional<NounPhrase> behind(int verb) {
        int stop = frame.sentenceEnd(verb);
        int at = verb + 1;
        Optional<NounPhrase> agency = Optional.empty();
        while (at < stop && at < verb + 24) {
            Token token = frame.get(at);
            if (token.kind() == Token.Kind.NUMBER) {
                at++;
                continue;
            }
            if (!token.isWord() || frame.is(at, "что") || token.has(Role.BUT)) {
                return agency;
            }
            if (token.has(Role.PREP)) {
                if (token.has(Role.PLACE) && isPlural(verb) && frame.has(at + 1, Role.BODY_IN)) {
                    int end = at + 2;
                    while (frame.isName(end) || frame.has(end, Role.TAIL)) {
                        end++;
                    }
                    return Optional.of(new NounPhrase(Kind.BODY, at + 1, end));
                }
                at += 2;
                continue;
            }
            Optional<NounPhrase> phrase = phrases.startingAt(at);
            if (phrase.isPresent() && agrees(phrase.get(), verb)) {
                if (!frame.has(at, Role.AGENCY)) {
                    return phrase;
                }
                agency = agency.or(() -> phrase);
                at = phrase.get().to();
                continue;
            }
            at++;
        }
        return agency;
    }

    private boolean agrees(NounPhrase phrase, int verb) {
        Token first = frame.get(phrase.from());
        if (phrase.kind() == Kind.PRONOUN) {
            return first.has(Role.HE) && !isFeminine(verb) && !isPlural(verb) || first.has(Role.SHE) && !isMasculine(verb) && !isPlural(verb)
                    || first.has(Role.THEY) && (isPlural(verb) || !isPast(verb));
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (frame.has(i, Role.OBLIQUE) && !mayBeHers(i, verb)) {
                return false;
            }
            if (frame.any(i, Role.PERSON.bit() | Role.PERSONS.bit())) {
                return isPlural(verb) == frame.has(i, Role.PERSONS) || !isPast(verb);
            }
            if (frame.any(i, Role.ORG.bit() | Role.PAPER.bit())) {
                return true;
            }
            if (frame.isName(i) && !frame.has(i, Role.HONORIFIC)) {
                break;
            }
        }
        Token last = frame.get(phrase.to() - 1);
        if (frame.has(phrase.from(), Role.HONORIFIC)) {
            return true;
        }
        return phrase.kind() == Kind.ONE || isNominative(Lexicon.fold(frame.text().substring(last.start(), last.end())), verb);
    }

    /// `Захарова` looks like a case of `Захаров`; beside `сказала` or `говорит` it is her own name.
    private boolean mayBeHers(int word, int verb) {
        Token token = frame.get(word);
        boolean surname = frame.text().startsWith("ова", token.end() - 3) || frame.text().startsWith("ева", token.end() - 3) || frame.text().startsWith("ина", token.end() - 3);
        return surname && token.capital() && !isMasculine(verb) && !isPlural(verb);
    }

    private boolean isNominative(String name, int verb) {
        if (NOMINATIVES.contains(name)) {
            return true;
        }
        char last = name.charAt(name.length() - 1);
        boolean latin = last < '\u0400';
        if (latin || isConsonant(last)) {
            return (latin || !(name.endsWith("ым") || name.endsWith("им") || name.endsWith("ом") || name.endsWith("ем"))
                    || name.length() <= 3) && !(isFeminine(verb) && (name.endsWith("ов") || name.endsWith("ев") || name.endsWith("ин")));
        }
        return switch (last) {
            case 'а', 'я' -> !isMasculine(verb);
            case 'й' -> !(name.endsWith("ой") && isFeminine(verb));
            case 'у', 'ю', 'ы', 'е' -> false;
            default -> true;
        };
    }

    private static boolean isConsonant(char c) {
        return c >= 'б' && c <= 'ь' && "еиоуы".indexOf(c) < 0 && c != 'й' && c != 'а';
    }

    private boolean isPast(int verb) {
        return isMasculine(verb) || isFeminine(verb) || isPlural(verb);
    }

    private boolean isMasculine(int verb) {
        return ends(verb, "л") || ends(verb, "лся") || ends(verb, "ло");
    }

    private boolean isFeminine(int verb) {
        return ends(verb, "ла") || ends(verb, "лась");
    }

    private boolean isPlural(int verb) {
        return ends(verb, "ли") || ends(verb, "лись") || ends(verb, "ют") || ends(verb, "ят");
    }

    private boolean ends(int verb, String ending) {
        Token token = frame.get(verb);
        return frame.text().startsWith(ending, token.end() - ending.length());
    }
}
