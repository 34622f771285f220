package readout.reading.quotation;

import java.util.Optional;
import java.util.Set;
import readout.reading.lexicon.Lexicon;
import readout.reading.quotation.Antecedents.LastSpeaker;
import readout.reading.quotation.NameBook.Known;
import readout.reading.quotation.NounPhrase.Kind;

/// Who is meant by `he`, `the minister` or `Лаврова`.
final class References {

    /// How words begin that say of which nation somebody is.
    private static final Set<String> NATIONS = Set.of("америк", "росси", "совет", "украин", "americ", "russia", "soviet", "ukrain", "u.s.", "us", "рф", "сша");

    private final Genders genders;
    private final Antecedents antecedents;
    private Optional<LastSpeaker> last = Optional.empty();

    References(Frames frames) {
        this.genders = new Genders(frames);
        this.antecedents = new Antecedents(frames, genders);
    }

    /// The name or noun phrase a speaker's words stand for; empty if that cannot be told. Call it for each
    /// speaker in the order of the text.
    String who(Telling telling) {
        String who = find(telling);
        last = Optional.of(new LastSpeaker(telling, ownName(telling, who)));
        return who;
    }

    private String find(Telling telling) {
        Frame frame = telling.frame();
        NounPhrase phrase = telling.speaker();
        return switch (phrase.kind()) {
            case NAME -> inNominative(frame, phrase, telling.label());
            case BODY -> nationality(frame, phrase, telling.label());
            case ONE -> telling.label();
            case PERSON -> person(telling);
            case PRONOUN -> frame.has(phrase.from(), Role.I) ? "" : antecedents.ofPronoun(frame, phrase.from(), last).orElse("");
        };
    }

    /// Without the title: `Sergei Lavrov` of `Russian Foreign Minister Sergei Lavrov`.
    private static String ownName(Telling telling, String who) {
        NounPhrase speaker = telling.speaker();
        boolean printed = speaker.kind() == Kind.NAME && who.equals(telling.label());
        int own = printed ? new NounPhrases(telling.frame()).ownName(speaker) : speaker.to();
        return own < speaker.to() ? telling.frame().words(own, speaker.to()) : who;
    }

    /// `the Russian minister` is who was named so; `the diplomat` is who was spoken of last.
    private String person(Telling telling) {
        Frame frame = telling.frame();
        NounPhrase phrase = telling.speaker();
        String label = telling.label();
        Set<String> words = Titles.meant(frame, phrase);
        String lastWho = last.map(LastSpeaker::who).orElse("");
        if (words.isEmpty()) {
            return genders.titled(frame, phrase, lastWho).orElse(label);
        }
        String lastLabel = last.filter(l -> l.telling().speaker().kind() == Kind.PERSON).map(l -> Lexicon.fold(l.telling().label())).orElse("");
        if (!lastWho.isEmpty() && words.stream().allMatch(lastLabel::contains)) {
            return lastWho;
        }
        Optional<String> titled = genders.titled(frame, phrase, lastWho);
        if (titled.isPresent() || words.stream().noneMatch(w -> Lexis.of(w, 0, w.length()).has(Role.GENERIC))) {
            return titled.orElse(label);
        }
        // Which nation's leader that is tells more than who was named last.
        boolean leaderOfNation = (words.contains("leader") || words.contains("лидер") || words.contains("глава"))
                && words.stream().anyMatch(w -> NATIONS.stream().anyMatch(w::startsWith));
        return leaderOfNation ? label : antecedents.ofNoun(frame, phrase.from(), sexByVerb(telling), last).orElse(lastWho.isEmpty() ? label : lastWho);
    }

    /// `ответил министр` is a man's answer, `ответила` a woman's.
    private static Roles sexByVerb(Telling telling) {
        boolean russian = telling.frame().isCyrillic(telling.speaker().from());
        return russian && telling.cue().endsWith("ла") ? new Roles(Role.SHE.bit()) : russian && telling.cue().endsWith("л") ? new Roles(Role.HE.bit()) : Roles.NONE;
    }

    /// `the Russian`, where the text has named a Russian.
    private String nationality(Frame frame, NounPhrase phrase, String label) {
        boolean one = phrase.to() - phrase.from() == 2 && frame.has(phrase.from(), Role.DET) && frame.has(phrase.from() + 1, Role.GEO);
        String word = Lexicon.fold(frame.words(phrase.to() - 1, phrase.to()));
        return one ? genders.names().titled(Set.of(word), frame.get(phrase.from()).start(), "").map(Known::name).orElse(label) : label;
    }

    /// A Russian name in the genitive as it stands in the nominative.
    private String inNominative(Frame frame, NounPhrase phrase, String label) {
        int surname = phrase.to() - 1;
        int before = phrase.from() - 1;
        if (!frame.isCyrillic(surname) || !frame.has(before, Role.SPEECH_RU) && !frame.is(before, "цитирует") && !(frame.isWord(before) && RussianAfterQuote.WORDS.contains(frame.words(before, before + 1)))) {
            return label;
        }
        for (Known known : genders.names().withSurname(frame.words(surname, surname + 1))) {
            int blank = known.name().indexOf(' ');
            if (blank > 0 && Lexis.firstName(known.name(), 0, blank).bits() != 0) {
                return known.name();
            }
        }
        int own = new NounPhrases(frame).ownName(phrase);
        return own == phrase.to() ? label : RussianCases.name(frame.words(own, phrase.to()), Genders.ofFirstName(frame, own));
    }
}
