package readout.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.When;

/// A small book modelled on the exchange about the button of 6 March 2009, with something difficult in every place.
public final class ResetBook {

    public static final Instant MADE = Instant.parse("2026-02-03T12:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2009, 3, 6);
    public static final Place GENEVA = new Place("Geneva", "Switzerland", "");

    public static final Person CLINTON = new Person("hillary-rodham-clinton", "Hillary Rodham Clinton", Side.UNITED_STATES,
            List.of("Hillary Clinton", "Хиллари Клинтон"),
            List.of(new Office("Secretary of State", Optional.of(LocalDate.of(2009, 1, 21)), Optional.of(LocalDate.of(2013, 2, 1)))));
    public static final Person LAVROV = new Person("sergey-lavrov", "Sergey Lavrov", Side.RUSSIA, List.of("Сергей Лавров"),
            List.of(new Office("Minister of Foreign Affairs of Russia", Optional.of(LocalDate.of(2004, 3, 9)), Optional.empty())));
    public static final Meeting MEETING = new Meeting("2009-03-06-geneva-clinton-lavrov", When.day(DAY), "Clinton and Lavrov in Geneva",
            MeetingLevel.MINISTERIAL, "meeting", GENEVA,
            List.of(new Participant("Hillary Rodham Clinton", "Secretary of State", Side.UNITED_STATES, Optional.of("hillary-rodham-clinton")),
                    new Participant("Sergey Lavrov", "", Side.RUSSIA, Optional.of("sergey-lavrov"))),
            List.of("reset"), "", Certainty.CERTAIN, List.of());

    public static final String ARTICLE_TEXT = """
            \uD83D\uDE00 In Geneva, Clinton called it "a fresh start."

            "You got it wrong," Lavrov told her, and laughed.
            """;
    public static final String REMARKS_TEXT = """
            SECRETARY CLINTON: We begin with
            this word.

            It is short.

            FOREIGN MINISTER LAVROV: (Via interpreter) It is another word.
            """;
    public static final String STATEMENT_TEXT = "=Перегрузка <b>\"не\"</b> перезагрузка & {скобки} *_1_*\u0007 — конец.\n";

    public static final CitedDocument ARTICLE = new CitedDocument("k3v9d0aa", DocumentKind.ARTICLE, SourceFormat.PLAIN_TEXT, "button.txt",
            Optional.of("A button & a \"wrong\" word."), Optional.empty(), Optional.of("Paul Lane and Ann Roe"), Optional.of("Geneva Courier"),
            Optional.of(GENEVA), Optional.of(When.day(LocalDate.of(2009, 3, 7))), Optional.of(When.day(DAY)), Optional.empty(),
            Optional.empty(), Optional.of("en"), Optional.of(MEETING.id()), "aa".repeat(32), "ab".repeat(32), MADE);
    public static final CitedDocument REMARKS = new CitedDocument("p6anz7pf", DocumentKind.TRANSCRIPT, SourceFormat.HTML, "remarks.html",
            Optional.of("Remarks with the\n Foreign Minister"), Optional.of("After dinner"), Optional.of("Hillary Rodham Clinton"),
            Optional.of("U.S. Department of State"), Optional.of(GENEVA), Optional.empty(), Optional.of(When.day(DAY)),
            Optional.of("2009/T1"), Optional.of("https://example.org/remarks?a=1&b=2_c"), Optional.of("en"), Optional.of(MEETING.id()),
            "ba".repeat(32), "bb".repeat(32), MADE);
    public static final CitedDocument STATEMENT = new CitedDocument("arn514s8", DocumentKind.STATEMENT, SourceFormat.PLAIN_TEXT,
            "заявление.txt", Optional.of("Заявление «О перезагрузке»"), Optional.empty(), Optional.empty(), Optional.of("МИД России"),
            Optional.of(new Place("Москва", "", "")), Optional.empty(), Optional.of(When.month(YearMonth.of(2009, 3))), Optional.empty(),
            Optional.of("javascript:alert(1)"), Optional.of("ru"), Optional.empty(), "ca".repeat(32), "cb".repeat(32), MADE);

    private static final Map<String, String> TEXTS = Map.of("k3v9d0aa", ARTICLE_TEXT, "p6anz7pf", REMARKS_TEXT, "arn514s8", STATEMENT_TEXT);

    private ResetBook() {
    }

    /// The texts by the documents' codes; the originals are their UTF-8.
    public record Texts(Map<String, String> texts) implements Sources {

        @Override
        public String text(String document) {
            return Optional.ofNullable(texts.get(document)).orElseThrow(() -> new NoSuchElementException(document));
        }

        @Override
        public byte[] original(String document) {
            return text(document).getBytes(StandardCharsets.UTF_8);
        }
    }

    /// The book: four quotes, of which three are one exchange.
    public static ExportBook book() {
        CitedQuote start = quote("1", ARTICLE, "a fresh start", "She names a beginning.\n\nThe button names <another> thing & more.",
                Set.of(), List.of("reset", "tone > humor"), by(CLINTON, "Clinton", ARTICLE, "a fresh start"));
        CitedQuote wrong = quote("2", ARTICLE, "You got it wrong", "- said with a laugh: *peregruzka*, перегрузка", Set.of("emphasis-added"),
                List.of("reset"), by(LAVROV, "Lavrov", ARTICLE, "You got it wrong"));
        CitedQuote both = quote("3", REMARKS, REMARKS_TEXT.substring(REMARKS_TEXT.indexOf("this word."), REMARKS_TEXT.lastIndexOf(" word.")),
                "", Set.of("interpreted"), List.of(), turn(CLINTON, 0, "SECRETARY CLINTON", "this word.\n\nIt is short."),
                turn(LAVROV, 1, "FOREIGN MINISTER LAVROV", "(Via interpreter) It is another"));
        CitedQuote formula = quote("4", STATEMENT, STATEMENT_TEXT.substring(0, STATEMENT_TEXT.indexOf(" —")), "", Set.of(),
                List.of("=HYPERLINK(\"x\")"));
        CitedExchange exchange = new CitedExchange(uid("e1"), "The “reset” button", "Geneva, 6 March 2009.\n1. She gives, he reads.",
                List.of(start.uid(), wrong.uid(), both.uid()), true, 0, MADE, MADE);
        List<CitedTag> tags = List.of(new CitedTag(uid("a1"), "=HYPERLINK(\"x\")", Optional.empty(), "", Optional.empty(), MADE),
                new CitedTag(uid("a2"), "reset", Optional.of("#b3261e"), "The word and the button.", Optional.of(1), MADE),
                new CitedTag(uid("a3"), "tone", Optional.empty(), "", Optional.empty(), MADE),
                new CitedTag(uid("a4"), "tone > humor", Optional.of("#5c6670"), "", Optional.empty(), MADE));
        return new ExportBook("Reset & <more>", MADE, List.of(start, wrong, both, formula), List.of(ARTICLE, REMARKS, STATEMENT),
                List.of(exchange), tags, List.of(new CitedLink(wrong.uid(), start.uid(), "corrects", "the word, not the thing")),
                List.of(CLINTON, LAVROV), List.of(MEETING), new Texts(TEXTS));
    }

    /// A book of one quote with these words, note and tag, of an article that is nothing but the words.
    public static ExportBook of(String words, String note, String tag) {
        CitedQuote quote = new CitedQuote(uid("9"), ARTICLE.id(), new Span(0, words.length()), new Span(0, words.codePointCount(0, words.length())),
                words, "", "", ARTICLE.textSha256(), "exact", note, Set.of(), List.of(), List.of(tag), 0, MADE, MADE);
        return new ExportBook("Words", MADE, List.of(quote), List.of(ARTICLE), List.of(),
                List.of(new CitedTag(uid("a9"), tag, Optional.empty(), "", Optional.empty(), MADE)), List.of(), List.of(), List.of(),
                new Texts(Map.of(ARTICLE.id(), words)));
    }

    private static CitedQuote quote(String number, CitedDocument document, String words, String note, Set<String> reliability,
            List<String> tags, CitedPart... parts) {
        String text = TEXTS.get(document.id());
        Span span = find(text, words);
        return new CitedQuote(uid(number), document.id(), span, new CodePoints(text).of(span), words,
                text.substring(Math.max(0, span.start() - 64), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + 64)), document.textSha256(), "exact", note, reliability,
                new ArrayList<>(List.of(parts)), tags, Long.parseLong(number), MADE.plusSeconds(Long.parseLong(number)), MADE);
    }

    private static CitedPart by(Person person, String label, CitedDocument document, String words) {
        String text = TEXTS.get(document.id());
        return new CitedPart(find(text, words), new CodePoints(text).of(find(text, words)), Optional.empty(), label, Optional.of(person.id()),
                person.fullName(), person.officeOn(DAY).map(Office::title), person.side(), false);
    }

    private static CitedPart turn(Person person, int turn, String label, String words) {
        Span span = find(REMARKS_TEXT, words);
        return new CitedPart(span, span, Optional.of(turn), label, Optional.of(person.id()), person.fullName(),
                person.officeOn(DAY).map(Office::title), person.side(), turn == 1);
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static String uid(String end) {
        return "00000000-0000-4000-8000-" + "0".repeat(12 - end.length()) + end;
    }
}
