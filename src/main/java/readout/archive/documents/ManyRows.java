package readout.archive.documents;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import readout.archive.sql.Session;

/// Inserts rows into one table, several with each statement: crossing into SQLite costs more than a row does.
final class ManyRows {

    private static final int ROWS = 10;

    /// A statement in as many forms as it may have rows.
    ///
    /// @param columns how many values a row has
    /// @param forms   for one row, for two, and so on
    record Insert(int columns, List<String> forms) {

        /// @param into  the statement up to its VALUES, a constant
        /// @param columns how many values a row has
        static Insert of(String into, int columns) {
            String row = "(" + "?, ".repeat(columns - 1) + "?)";
            return new Insert(columns, IntStream.range(0, ROWS).mapToObj(n -> into + " VALUES " + (row + ", ").repeat(n) + row).toList());
        }
    }

    private final Session session;
    private final Insert insert;
    private final Object[] values;
    private int filled;

    ManyRows(Session session, Insert insert) {
        this.session = session;
        this.insert = insert;
        this.values = new Object[ROWS * insert.columns()];
    }

    /// Adds a row; it is written with those that follow.
    void add(Object... row) throws SQLException {
        System.arraycopy(row, 0, values, filled, insert.columns());
        filled += insert.columns();
        if (filled == values.length) {
            flush();
        }
    }

    /// Writes what is not written yet.
    void flush() throws SQLException {
        if (filled > 0) {
            session.update(insert.forms().get(filled / insert.columns() - 1), Arrays.copyOf(values, filled));
            filled = 0;
        }
    }
}
