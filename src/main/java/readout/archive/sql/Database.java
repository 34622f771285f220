package readout.archive.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// An archive's file with one connection that writes and a few that read. Reads and writes run in the calling thread; a read
/// sees one state of the file and never waits for a write.
public final class Database implements AutoCloseable {

    private final Path file;
    private final Duration patience;
    private final Runnable beforeAccess;
    private final BeforeCommit beforeCommit;
    private final int readers;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore reading;
    private final Deque<Session> idle = new ArrayDeque<>();
    private long writes;
    private boolean together;
    private volatile boolean closed;

    /// Opens a file whose schema is the newest.
    ///
    /// @param readers      how many reads may run at once
    /// @param beforeAccess runs before every read and write
    /// @param beforeCommit runs at the end of every write
    public Database(Path file, Duration patience, int readers, Runnable beforeAccess, BeforeCommit beforeCommit)
            throws SQLException {
        this.file = file;
        this.patience = patience;
        this.beforeAccess = beforeAccess;
        this.beforeCommit = beforeCommit;
        this.readers = readers;
        this.reading = new Semaphore(readers, true);
        this.writer = Connections.writer(file, patience);
    }

    /// The file.
    public Path file() {
        return file;
    }

    /// Reads in one transaction. `work` must not read or write through this database again.
    ///
    /// @throws ArchiveException if the file fails
    public <T> T read(Work<T> work) {
        if (isTogether()) {
            return within(work);
        }
        beforeAccess.run();
        reading.acquireUninterruptibly();
        try {
            Session session = takeReader();
            boolean whole = false;
            try {
                session.update("BEGIN");
                T result = work.run(session);
                session.update("COMMIT");
                whole = true;
                return result;
            } finally {
                giveBack(session, whole);
            }
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        } finally {
            reading.release();
        }
    }

    /// Writes in one transaction: all of it is kept, or, if `work` throws, none.
    ///
    /// @throws ArchiveException if the file fails
    public <T> T write(Work<T> work) {
        if (isTogether()) {
            return within(work);
        }
        beforeAccess.run();
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write within a write");
        }
        writing.lock();
        try {
            requireOpen();
            writer.update("BEGIN IMMEDIATE");
            try {
                T result = work.run(writer);
                beforeCommit.run(writer);
                writer.update("COMMIT");
                writes++;
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        } finally {
            writing.unlock();
        }
    }

    /// Makes several writes, and reads between them, one transaction: all of it is kept, or, if `steps` throws, none. `steps` must not
    /// catch what a write throws.
    public <T> T together(Supplier<T> steps) {
        return write(session -> {
            boolean within = together;
            together = true;
            try {
                return steps.get();
            } finally {
                together = within;
            }
        });
    }

    /// How many writes were kept so far. Within a write of one's own it tells whether anybody wrote since the last one.
    public long writes() {
        return writes;
    }

    /// Copies the archive as it is now, while it may be written on.
    ///
    /// @throws IOException if the copy cannot be written
    public void copyTo(Path target) throws IOException {
        beforeAccess.run();
        requireOpen();
        try {
            Copying.copy(file, target, patience);
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        }
    }

    /// Waits for running reads and writes, brings everything into the one file and closes it.
    @Override
    public void close() {
        beforeAccess.run();
        writing.lock();
        reading.acquireUninterruptibly(readers);
        try {
            if (closed) {
                return;
            }
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
            try (writer) {
                writer.run("PRAGMA optimize");
                writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        } finally {
            reading.release(readers);
            writing.unlock();
        }
    }

    private boolean isTogether() {
        return writing.isHeldByCurrentThread() && together;
    }

    private <T> T within(Work<T> work) {
        try {
            return work.run(writer);
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        }
    }

    private Session takeReader() throws SQLException {
        synchronized (idle) {
            requireOpen();
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return Connections.reader(file, patience);
    }

    private void giveBack(Session session, boolean whole) throws SQLException {
        if (whole) {
            synchronized (idle) {
                idle.push(session);
            }
        } else {
            session.close();
        }
    }

    private void rollBack(Throwable cause) {
        beforeCommit.rolledBack();
        try {
            writer.update("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after some failures, and says so by this error.
            cause.addSuppressed(e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The archive is closed");
        }
    }
}
