package readout.archive.sql;

import java.sql.SQLException;

/// Something done with a result's current row.
@FunctionalInterface
public interface RowUse {

    /// Takes what it needs from the row `row` stands on.
    void take(Row row) throws SQLException;
}
