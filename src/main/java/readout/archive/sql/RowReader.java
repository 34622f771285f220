package readout.archive.sql;

import java.sql.SQLException;

/// Makes a value of a result's current row.
@FunctionalInterface
public interface RowReader<T> {

    /// The value of the row `row` stands on.
    T read(Row row) throws SQLException;
}
