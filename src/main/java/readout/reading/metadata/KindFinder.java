package readout.reading.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.DocumentKind;
import readout.reading.format.SourceText;
import readout.reading.metadata.Publishers.Publisher;
import readout.reading.transcript.TranscriptDraft;

/// Tells what sort of text a document is.
final class KindFinder {

    /// From here on a draft's turns make the document a transcript.
    static final double SPOKEN = 0.5;

    private static final int SAMPLE = 5_000;
    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:press conference|news conference|press briefing|press availability|doorstep|press point|joint statement|statement by|statement of|statement from|statement on|press statement|statements?$|readout|fact ?sheet|declaration|communiqu[eé]|joint understanding|press release|media note|notice to|proclamation|"
                    + "executive order|message (?:from|to|of)|greetings? |address (?:by|to|at)|remarks|speech|telephone conversation|phone call|comment by|on the (?:meeting|telephone|visit|talks)|agreement|treaty|protocol|memorandum|"
                    + "framework|principles|letter|toast|testimony|joint )|"
                    + "(?:заявлени|сообщение для сми|совместное|коммюнике|декларация|пресс-релиз|комментарий|телефонн|выступление|обращение|приветствие|о встрече|о телефонном|о переговорах|послание)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TELLS = Pattern.compile(
            "[\"”»’,]\\s(?:[\\p{L}.'’-]+\\s){0,5}(?:said|told|says|added|noted|stressed|declared|insisted|warned|announced|сказал|заявил|отметил|подчеркнул|сообщил|добавил|говорится)|"
                    + "\\b(?:said (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|told reporters|told journalists|a news conference|according to|officials said|on condition of anonymity|сообщает|передает|передаёт|по словам)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:We|I|Our|My|we|our|my|us|мы|Мы|наш|Я|я)\\b", Pattern.UNICODE_CHARACTER_CLASS);

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
        boolean press = publisher.filter(Publisher::isPress).isPresent();
        boolean office = publisher.isPresent() && !press;
        String titles = head.title().map(Title::words).orElse("") + "\n" + head.subtitle().map(Title::words).orElse("");
        int article = (press ? 3 : 0) + (head.dateline().isPresent() ? 3 : 0) + (head.all(Told.Byline.class).findAny().isPresent() ? 2 : 0)
                + (head.all(Told.Dated.class).anyMatch(dated -> !dated.names().isEmpty()) ? 2 : 0) + (foot.all(Told.Byline.class).findAny().isPresent() ? 2 : 0)
                + Math.min(5, 2 * count(TELLS, sample));
        int statement = (office ? 3 : 0) + (OFFICIAL.matcher(titles).find() ? 3 : 0) + (head.all(Told.Release.class).findAny().isPresent() || foot.all(Told.Release.class).findAny().isPresent() ? 2 : 0)
                + (head.all(Told.Office.class).findAny().isPresent() ? 2 : 0) + (head.all(Told.Named.class).anyMatch(named -> !named.office().isEmpty()) ? 2 : 0) + Math.min(3, count(FIRST_PERSON, sample) / 4);
        if (Math.max(article, statement) < 2) {
            return DocumentKind.OTHER;
        }
        return article >= statement ? DocumentKind.ARTICLE : DocumentKind.STATEMENT;
    }

    private static int count(Pattern pattern, String sample) {
        var found = pattern.matcher(sample);
        int count = 0;
        while (count < 40 && found.find()) {
            count++;
        }
        return count;
    }
}
