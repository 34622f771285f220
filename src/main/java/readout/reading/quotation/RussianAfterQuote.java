package readout.reading.quotation;

import java.util.Optional;
import java.util.Set;

/// Finds who tells what is quoted by the Russian words behind it: `— заявил журналистам министр`.
final class RussianAfterQuote {

    /// The longest way to the verb, in tokens.
    private static final int LONGEST = 14;

    /// The same where no mark parts the words from the quotation.
    private static final int SHORTEST = 2;

    /// Said of agencies, which pass words on.
    private static final Set<String> PASSING_ON = Set.of("передает", "передают", "передаёт", "приводит", "приводят", "цитирует", "цитируют", "процитировал");

    /// What of somebody is passed on.
    static final Set<String> WORDS = Set.of("слова", "заявление", "заявления", "высказывание", "комментарий", "реплику");

    /// How the past and the present of verbs end, for those the lists do not know.
    private static final String[] ENDINGS = {"ал", "ил", "ла", "ли", "лся", "лась", "нул", "ает", "яет", "ует", "ит"};

    private final Frame frame;
    private final Syntax syntax;

    RussianAfterQuote(Syntax syntax) {
        this.frame = syntax.frame();
        this.syntax = syntax;
    }

    /// Who tells, by the words from `first` to before `stop`.
    ///
    /// @param parted whether a comma or a dash parts them from the quotation
    Optional<Telling> read(int first, int stop, boolean parted) {
        for (int i = first; i < Math.min(stop, first + (parted ? LONGEST : SHORTEST)); i++) {
            boolean known = syntax.verbs().isVerb(i) && !frame.has(i, Role.ING);
            if (known || parted && i <= first + 2 && isUnknownVerb(i)) {
                int verb = i;
                Optional<NounPhrase> subject = passesOn(verb) ? passedOn(verb, stop) : syntax.russian().behindFirst(verb);
                return subject.map(s -> new Telling(frame, s, syntax.verbs().cue(verb)));
            }
            if (frame.get(i).endsSentence() || frame.any(i, Role.AND.bit() | Role.BUT.bit()) || frame.is(i, "что")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean passesOn(int verb) {
        return PASSING_ON.contains(frame.words(verb, verb + 1))
                || frame.isEither(verb, "сообщает", "сообщают") && frame.has(verb + 1, Role.AGENCY);
    }

    /// `приводит слова Лаврова ТАСС`, `цитирует Лаврова агентство`; a bare `передает ТАСС` names nobody who speaks.
    private Optional<NounPhrase> passedOn(int verb, int stop) {
        if (frame.text().startsWith("цитир", frame.get(verb).end() - 8) && frame.isName(verb + 1) && !frame.has(verb + 1, Role.AGENCY)) {
            return syntax.russian().genitive(verb + 1);
        }
        for (int i = verb + 1; i < stop; i++) {
            if (frame.isWord(i) && WORDS.contains(frame.words(i, i + 1))) {
                return syntax.russian().genitive(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean isUnknownVerb(int i) {
        if (!frame.isWord(i) || frame.get(i).capital() || frame.get(i).roles().bits() != 0) {
            return false;
        }
        Token token = frame.get(i);
        for (String ending : ENDINGS) {
            if (token.end() - token.start() > 3 && frame.text().startsWith(ending, token.end() - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
