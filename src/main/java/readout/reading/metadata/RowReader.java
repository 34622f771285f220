package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.DateMention;

/// Turns lines into rows: what each line tells, with the dates that stand in it.
final class RowReader {

    private final LineTeller teller;

    RowReader(LineTeller teller) {
        this.teller = teller;
    }

    /// The rows of `lines`.
    ///
    /// @param mentions the text's date expressions around these lines, in order
    List<Row> read(List<Line> lines, List<DateMention> mentions) {
        List<Row> rows = new ArrayList<>(lines.size());
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<DateMention> own = new ArrayList<>();
            while (at < mentions.size() && mentions.get(at).span().end() <= line.span().start()) {
                at++;
            }
            for (int j = at; j < mentions.size() && mentions.get(j).span().start() < line.span().end(); j++) {
                own.add(mentions.get(j));
            }
            Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            rows.add(underField(rows, line, teller.tell(line, next, own)));
        }
        return rows;
    }

    /// The lines behind a field in its block are its value: participants, subjects.
    private static Row underField(List<Row> rows, Line line, Told told) {
        boolean under = !rows.isEmpty() && !line.opens() && (rows.getLast().told() instanceof Told.Field || rows.getLast().told() instanceof Told.Item);
        boolean value = told instanceof Told.Named || told instanceof Told.Office || told instanceof Told.Byline || told instanceof Told.Plain;
        return new Row(line, under && value ? new Told.Item(line.words()) : told);
    }
}
