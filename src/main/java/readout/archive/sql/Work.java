package readout.archive.sql;

import java.sql.SQLException;

/// Something done with a session.
@FunctionalInterface
public interface Work<T> {

    /// Does it and gives its result.
    T run(Session session) throws SQLException;
}
