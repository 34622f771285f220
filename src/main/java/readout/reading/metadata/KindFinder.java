package readout.reading.metadata;

import java.util.Optional;
import readout.model.DocumentKind;
import readout.reading.format.SourceText;
import readout.reading.metadata.Publishers.Publisher;
import readout.reading.transcript.TranscriptDraft;

/// Tells what sort of text a document is.
final class KindFinder {

    /// From here on a draft's turns make the document a transcript.
    static final double SPOKEN = 0.5;

    private static final int SAMPLE = 3_000;
    /// So many words under a title that speak of no `I` and `we` tell of others.
    private static final int MUCH_PROSE = 70;
    private static final Stems OFFICIAL = new Stems("press conference", "news conference", "press briefing", "press availability", "doorstep", "press point", "joint ", "statement", "readout", "fact sheet",
            "factsheet", "declaration", "communique", "press release", "media note", "notice to", "proclamation", "executive order", "message from", "message to", "message of", "greeting", "address by", "address to",
            "address at", "remarks", "speech", "telephone conversation", "phone call", "comment by", "on the meeting", "on the telephone", "on the visit", "on the talks", "toast", "testimony",
            "agreement between", "agreement on", "agreement for", "agreement of", "treaty between", "treaty on", "treaty of", "protocol to", "protocol on", "protocol between", "memorandum", "framework for", "framework of",
            "principles of", "principles for", "basic principles", "letter from", "letter to", "letter of",
            "заявлени", "сообщение для сми", "совместное", "коммюнике", "декларация", "пресс релиз", "комментарий", "телефонн", "выступление", "обращение", "приветствие", "о встрече", "о телефонном", "о переговорах",
            "послание");

    private KindFinder() {
    }

    /// The kind of a text.
    ///
    /// @param draft     its turns, if it was read as speech
    /// @param publisher who published it, if that is known here
    static DocumentKind find(SourceText source, Optional<TranscriptDraft> draft, Head head, Foot foot, Optional<Publisher> publisher) {
        if (Memoranda.is(head)) {
            return DocumentKind.MEMORANDUM;
        }
        if (isSpoken(draft)) {
            return DocumentKind.TRANSCRIPT;
        }
        return prose(source, head, foot, publisher);
    }

    /// Whether a draft is sure enough to make a document of turns.
    static boolean isSpoken(Optional<TranscriptDraft> draft) {
        return draft.isPresent() && !draft.get().turns().isEmpty() && draft.get().strength() >= SPOKEN;
    }

    private static DocumentKind prose(SourceText source, Head head, Foot foot, Optional<Publisher> publisher) {
        int start = Math.min(head.end(), source.text().length());
        String sample = source.text().substring(start, Math.min(foot.start(), Math.min(source.text().length(), start + SAMPLE)));
        if (Sentences.count(sample) < 12) {
            return DocumentKind.OTHER;
        }
        Voice voice = Voice.of(sample);
        boolean press = publisher.filter(Publisher::isPress).isPresent();
        boolean office = publisher.isPresent() && !press;
        String titles = head.title().map(Title::words).orElse("") + "\n" + head.subtitle().map(Title::words).orElse("");
        int article = (press ? 3 : 0) + (head.dateline().isPresent() ? 3 : 0) + (head.all(Told.Byline.class).findAny().isPresent() ? 2 : 0)
                + (head.all(Told.Dated.class).anyMatch(dated -> !dated.names().isEmpty()) ? 2 : 0) + (foot.all(Told.Byline.class).findAny().isPresent() ? 2 : 0)
                + Math.min(5, 2 * voice.told()) + (office || voice.firstPerson() > 0 ? 0 : 2 * Math.min(1, voice.days()));
        int statement = (office ? 3 : 0) + (OFFICIAL.in(titles) ? voice.told() + voice.days() > 0 && !office ? 2 : 3 : 0) + (head.all(Told.Release.class).findAny().isPresent() || foot.all(Told.Release.class).findAny().isPresent() ? 2 : 0)
                + (head.all(Told.Office.class).findAny().isPresent() ? 2 : 0) + (head.all(Told.Named.class).anyMatch(named -> !named.office().isEmpty()) ? 2 : 0) + Math.min(3, voice.firstPerson() / 4);
        if (Math.max(article, statement) < 2) {
            boolean reports = voice.said() > 0 && voice.said() >= voice.firstPerson();
            boolean tells = head.title().isPresent() && voice.firstPerson() == 0 && Sentences.count(sample) >= MUCH_PROSE && Sentences.capitalShare(sample) < 0.5;
            return reports || tells ? DocumentKind.ARTICLE : DocumentKind.OTHER;
        }
        return article >= statement ? DocumentKind.ARTICLE : DocumentKind.STATEMENT;
    }
}
