package readout.reading.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import readout.model.Person;
import readout.reading.Knowledge;

/// Reads the catalogue of people and meetings.
public final class CatalogueReader {

    private static final String FOLDER = "/readout/data/";

    /// The catalogue that comes with the program.
    ///
    /// @throws CatalogueException if it is damaged
    public Knowledge bundled() {
        try (Reader people = open("people.csv"); Reader meetings = open("meetings.csv")) {
            return read(people, meetings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A catalogue in the bundled one's form: two CSV tables, each with a header line. The readers are closed.
    ///
    /// @throws IOException        if a reader fails
    /// @throws CatalogueException if a row is not of its form; tells the table, the line and what is wrong
    public Knowledge read(Reader people, Reader meetings) throws IOException {
        List<Person> known = PeopleTable.read(people);
        return new Knowledge(known, new MeetingsTable(known).read(meetings));
    }

    private static Reader open(String name) {
        InputStream stream = CatalogueReader.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: " + FOLDER + name + " is missing");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
