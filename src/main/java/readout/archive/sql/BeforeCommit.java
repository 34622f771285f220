package readout.archive.sql;

import java.sql.SQLException;

/// What must be done in every write for the archive to agree with itself.
public interface BeforeCommit {

    /// Does it, at the end of a write's transaction.
    void run(Session session) throws SQLException;

    /// A transaction was rolled back; what was done in it does not hold.
    void rolledBack();
}
