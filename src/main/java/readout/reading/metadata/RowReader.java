package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.DateMention;
import readout.model.Span;
import readout.reading.dates.DateReader;

/// Turns lines into rows: what each line tells, with the dates that stand in it.
final class RowReader {

    private final LineTeller teller;
    private final DateReader dates = new DateReader();

    RowReader(LineTeller teller) {
        this.teller = teller;
    }

    /// The rows of `lines`.
    List<Row> read(List<Line> lines) {
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            rows.add(underField(rows, line, underTitle(rows, line, teller.tell(line, next, dates(line)))));
        }
        return rows;
    }

    /// The date expressions of a line that may be a date line, placed in the text.
    private List<DateMention> dates(Line line) {
        if (line.words().length() > DateLines.LONGEST || !hasDigit(line.words())) {
            return List.of();
        }
        return dates.read(line.words(), Optional.empty()).stream().map(mention -> shifted(mention, line.span().start())).toList();
    }

    /// A mention in a piece of the text, placed in the text.
    static DateMention shifted(DateMention mention, int by) {
        return new DateMention(new Span(mention.span().start() + by, mention.span().end() + by), mention.when());
    }

    static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// `Ann Rivers in Geneva` signs what a title stands over; with nothing above it, it is the title itself.
    private static Told underTitle(List<Row> rows, Line line, Told told) {
        boolean unsigned = told instanceof Told.Byline byline && line.words().startsWith(byline.names() + " in ");
        return unsigned && rows.stream().noneMatch(Row::isPlain) ? new Told.Plain() : told;
    }

    /// The lines behind a field in its block are its value: subjects, participants; participants may go on over several blocks.
    private static Row underField(List<Row> rows, Line line, Told told) {
        Told last = rows.isEmpty() ? new Told.Plain() : rows.getLast().told();
        boolean under = !line.opens() && (last instanceof Told.Field || last instanceof Told.Item) || isListOfPeople(rows);
        boolean value = told instanceof Told.Named || told instanceof Told.Office || told instanceof Told.Byline || told instanceof Told.Plain
                || told instanceof Told.Placed && isListOfPeople(rows);
        return new Row(line, under && value ? new Told.Item(line.words()) : told);
    }

    private static boolean isListOfPeople(List<Row> rows) {
        int at = rows.size() - 1;
        while (at >= 0 && rows.get(at).told() instanceof Told.Item) {
            at--;
        }
        return at >= 0 && rows.get(at).told() instanceof Told.Field field
                && (field.field().startsWith("participant") || field.field().equals("attendees") || field.field().equals("present") || field.field().equals("участники"));
    }
}
