package readout.desktop.timeline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import readout.model.MeetingLevel;

/// The meetings of the catalogue as marks, with documents dealt out by chance, since the catalogue has none.
final class CatalogueMarks {

    private static final long SEED = 11;

    private CatalogueMarks() {
    }

    static List<TimelineMark> read() {
        Random random = new Random(SEED);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(Path.of("data", "meetings.csv"))) {
            List<TimelineMark> marks = new ArrayList<>();
            for (CSVRecord row : format.parse(reader)) {
                marks.add(mark(row, random));
            }
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimelineMark mark(CSVRecord row, Random random) {
        LocalDate start = LocalDate.parse(row.get("start_date"));
        LocalDate end = row.get("end_date").isEmpty() ? start : LocalDate.parse(row.get("end_date"));
        int documents = random.nextInt(3) == 0 ? 0 : (int) Math.round(-3 * Math.log(1 - random.nextDouble()));
        return new TimelineMark(row.get("id"), start, end, row.get("title"), row.get("city"), MeetingLevel.ofWord(row.get("level")),
                names(row.get("us_participants")), names(row.get("russian_participants")), split(row.get("topics")), documents, !row.get("certainty").equals("partly"));
    }

    private static List<String> names(String cell) {
        return split(cell).stream().map(name -> name.replaceAll("\\s*\\(.*", "")).toList();
    }

    private static List<String> split(String cell) {
        return Stream.of(cell.split(";\\s*")).filter(part -> !part.isBlank()).toList();
    }
}
