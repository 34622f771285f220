package readout.reading.quotation;

import java.util.Optional;
import java.util.Set;
import readout.reading.quotation.NameBook.Known;
import readout.reading.quotation.NounPhrase.Kind;

/// Whom a phrase names, man or woman, as far as the text or the name tells.
final class Genders {

    /// Neither can be told apart: a name of men and women, or two people of one surname.
    static final long BOTH = Role.MALE.bit() | Role.FEMALE.bit();

    /// The phrase names nobody we know for a person.
    static final long NOBODY = -1;

    private final Frames frames;
    private NameBook names;

    Genders(Frames frames) {
        this.frames = frames;
    }

    /// The people the text names; read when first asked for.
    NameBook names() {
        if (names == null) {
            names = new NameBook();
            for (int p = 0; p < frames.size(); p++) {
                names.add(frames.passing(p));
            }
        }
        return names;
    }

    /// The name of whom a noun phrase means by a title or with a name beside it: `the Russian minister`,
    /// `Mr Yeltsin's spokesman, Sergei Yastrzhembsky,`.
    ///
    /// @param preferred who is meant if several bear the title and this is one of them
    Optional<String> titled(Frame frame, NounPhrase phrase, String preferred) {
        NounPhrases phrases = new NounPhrases(frame);
        Optional<String> beside = !frame.isMark(phrase.to(), ',') ? Optional.empty() : phrases.startingAt(phrase.to() + 1)
                .filter(p -> p.kind() == Kind.NAME && phrases.ownName(p) == p.from() && frame.isMark(p.to(), ','))
                .map(p -> frame.words(p.from(), p.to()));
        Set<String> words = Titles.meant(frame, phrase);
        return beside.isPresent() || words.isEmpty() ? beside
                : names().titled(words, frame.get(phrase.from()).start(), preferred).map(Known::name);
    }

    /// The bits of [Role#MALE] and [Role#FEMALE], 0 if it cannot be told, or [#NOBODY].
    long of(Frame frame, NounPhrase phrase) {
        long told = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = frame.get(i);
            told |= token.roles().bits() & BOTH;
            if (token.has(Role.PERSON)) {
                told |= ofNoun(frame.text(), token);
            }
        }
        if (told != 0 || phrase.kind() != Kind.NAME) {
            return told;
        }
        int own = new NounPhrases(frame).ownName(phrase);
        long byFirst = own < phrase.to() - 1 ? ofFirstName(frame, own) : 0;
        return byFirst != 0 ? byFirst : ofSurname(frame, phrase, own);
    }

    /// The bits a first name tells of, in any Russian case; 0 if it is none.
    static long ofFirstName(Frame frame, int index) {
        Token token = frame.get(index);
        long told = Lexis.firstName(frame.text(), token.start(), token.end()).bits();
        if (told != 0 || !frame.isCyrillic(index)) {
            return told;
        }
        String nominative = RussianCases.nominative(frame.words(index, index + 1));
        return Lexis.firstName(nominative, 0, nominative.length()).bits();
    }

    private long ofSurname(Frame frame, NounPhrase phrase, int own) {
        long all = 0;
        boolean known = false;
        for (Known namesake : names().withSurname(frame.words(phrase.to() - 1, phrase.to()))) {
            all |= namesake.gender();
            known = true;
        }
        boolean titled = own > phrase.from() && frame.any(own - 1, Role.PERSON.bit() | Role.HONORIFIC.bit());
        boolean tells = frame.any(phrase.to(), Roles.TELLING) || frame.any(phrase.from() - 1, Roles.TELLING);
        return known || titled || tells ? all : NOBODY;
    }

    /// `spokeswoman`, `chairman`.
    private static long ofNoun(String text, Token noun) {
        if (text.startsWith("woman", noun.end() - 5)) {
            return Role.FEMALE.bit();
        }
        return noun.end() - noun.start() > 3 && text.startsWith("man", noun.end() - 3) ? Role.MALE.bit() : 0;
    }
}
