package readout.archive.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.archive.sql.Varints;
import readout.model.DateMention;
import readout.model.DirectionKind;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.When;

/// Paragraphs, stage directions and dates as runs of numbers. Each entry begins with its span: the start's distance from the
/// end of the one before, and its length. Then follow: for a paragraph its kind and level; for a direction its kind; for a date
/// 0, or 1, the first day as days since 1970-01-01, and the days from there to the last. A kind is its place in the lists here.
final class LayoutCodec {

    // These lists only ever grow at their ends: files hold the places.
    static final List<ParagraphKind> PARAGRAPH_KINDS = List.of(ParagraphKind.TITLE, ParagraphKind.SUBTITLE, ParagraphKind.HEADER,
            ParagraphKind.NOTE, ParagraphKind.HEADING, ParagraphKind.TEXT, ParagraphKind.LIST_ITEM, ParagraphKind.QUOTE,
            ParagraphKind.TABLE_ROW, ParagraphKind.FURNITURE);
    static final List<DirectionKind> DIRECTION_KINDS = List.of(DirectionKind.INTERPRETED, DirectionKind.OTHER_LANGUAGE,
            DirectionKind.INAUDIBLE, DirectionKind.OFF_MIKE, DirectionKind.LAUGHTER, DirectionKind.APPLAUSE,
            DirectionKind.CROSS_TALK, DirectionKind.IN_PROGRESS, DirectionKind.SIC, DirectionKind.PHONETIC, DirectionKind.OTHER);

    private LayoutCodec() {
    }

    static byte[] paragraphs(List<Paragraph> paragraphs) {
        SpanWriter out = new SpanWriter();
        for (Paragraph paragraph : paragraphs) {
            out.span(paragraph.span()).put(PARAGRAPH_KINDS.indexOf(paragraph.kind())).put(paragraph.level());
        }
        return out.bytes();
    }

    static List<Paragraph> paragraphs(byte[] bytes) {
        return entries(bytes, in -> {
            Span span = in.span();
            return new Paragraph(PARAGRAPH_KINDS.get(in.numbers.nextInt()), in.numbers.nextInt(), span);
        });
    }

    static byte[] directions(List<StageDirection> directions) {
        SpanWriter out = new SpanWriter();
        for (StageDirection direction : directions) {
            out.span(direction.span()).put(DIRECTION_KINDS.indexOf(direction.kind()));
        }
        return out.bytes();
    }

    static List<StageDirection> directions(byte[] bytes) {
        return entries(bytes, in -> {
            Span span = in.span();
            return new StageDirection(DIRECTION_KINDS.get(in.numbers.nextInt()), span);
        });
    }

    static byte[] dates(List<DateMention> dates) {
        SpanWriter out = new SpanWriter();
        for (DateMention date : dates) {
            out.span(date.span()).put(date.when().isPresent() ? 1 : 0);
            date.when().ifPresent(when -> out.numbers.put(when.first().toEpochDay())
                    .put(when.last().toEpochDay() - when.first().toEpochDay()));
        }
        return out.bytes();
    }

    static List<DateMention> dates(byte[] bytes) {
        return entries(bytes, in -> {
            Span span = in.span();
            return new DateMention(span, in.numbers.next() == 0 ? Optional.empty() : Optional.of(in.when()));
        });
    }

    private static <T> List<T> entries(byte[] bytes, Function<SpanReader, T> entry) {
        SpanReader in = new SpanReader(new Varints.Reader(bytes));
        List<T> entries = new ArrayList<>();
        while (in.numbers.hasMore()) {
            entries.add(entry.apply(in));
        }
        return entries;
    }

    private static final class SpanWriter {

        private final Varints.Writer numbers = new Varints.Writer();
        private int end;

        Varints.Writer span(Span span) {
            numbers.put(span.start() - end).put(span.length());
            end = span.end();
            return numbers;
        }

        byte[] bytes() {
            return numbers.bytes();
        }
    }

    private static final class SpanReader {

        private final Varints.Reader numbers;
        private int end;

        SpanReader(Varints.Reader numbers) {
            this.numbers = numbers;
        }

        Span span() {
            int start = end + numbers.nextInt();
            end = start + numbers.nextInt();
            return new Span(start, end);
        }

        When when() {
            LocalDate first = LocalDate.ofEpochDay(numbers.next());
            return new When(first, first.plusDays(numbers.next()));
        }
    }
}
