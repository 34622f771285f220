package readout.archive;

import java.sql.SQLException;
import readout.archive.search.index.IndexKeeping;
import readout.archive.search.index.SearchIndex;
import readout.archive.sql.BeforeCommit;
import readout.archive.sql.Database;
import readout.archive.sql.Session;

/// Keeps the index of an archive in step with everything else in it.
final class IndexKeeper implements BeforeCommit {

    private static final int BATCH = 200;

    private final SearchIndex index;
    private final IndexKeeping keeping;

    IndexKeeper(SearchIndex index) {
        this.index = index;
        this.keeping = new IndexKeeping(index);
    }

    @Override
    public void run(Session session) throws SQLException {
        keeping.settle(session);
    }

    @Override
    public void rolledBack() {
        index.forget();
    }

    /// Makes the index if it is missing, unfinished, or made by other rules than this program's.
    void catchUp(Database database) {
        boolean behind = database.read(IndexKeeping::isBehind);
        while (behind) {
            behind = database.write(session -> keeping.continueMaking(session, BATCH)) > 0;
        }
    }

    /// Makes the index anew, whatever it holds. What is interrupted goes on when the archive is opened the next time.
    void remake(Database database) {
        database.write(session -> {
            keeping.beginAnew(session);
            return null;
        });
        catchUp(database);
    }
}
