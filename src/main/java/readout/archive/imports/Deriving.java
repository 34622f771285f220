package readout.archive.imports;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import readout.archive.corrections.Correcting;
import readout.archive.documents.Digest;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.DocumentWriting;
import readout.archive.documents.Phrases;
import readout.archive.documents.PreparedDocument;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Database;
import readout.archive.sql.Session;
import readout.model.Document;

/// Derives a document's text, places, turns and quotations from its original again, where their rows are damaged.
public final class Deriving {

    private record Kept(long id, String file, byte[] sha256, byte[] textSha256) {
    }

    private final Database database;

    /// Derives in the database's archive.
    public Deriving(Database database) {
        this.database = database;
    }

    /// Derives a document again. Nothing is changed unless the original is the one that came in and the reader makes of it the very text that
    /// was stored: then every quote stands where it stood. Corrections hold as before; kind, facts and meeting stay.
    ///
    /// @param code   the document's code
    /// @param reader what makes a document of an original's bytes; empty if it cannot
    /// @return whether it was derived
    public boolean again(String code, Function<byte[], Optional<Document>> reader) {
        Optional<Kept> found = database.read(session -> session.one("""
                SELECT d.id, o.file, o.sha256, d.text_sha256 FROM documents d JOIN originals o ON o.id = d.original_id WHERE d.code = ?""",
                row -> new Kept(row.id(1), row.text(2), row.bytes(3), row.bytes(4)), code));
        if (found.isEmpty()) {
            return false;
        }
        Kept kept = found.get();
        Optional<PreparedDocument> prepared = original(kept)
                .flatMap(bytes -> reader.apply(bytes).map(document -> new PreparedDocument(kept.file(), bytes, document)))
                .filter(read -> Arrays.equals(read.textSha256(), kept.textSha256()));
        prepared.ifPresent(read -> database.write(session -> {
            write(session, kept.id(), read);
            return null;
        }));
        return prepared.isPresent();
    }

    /// The original's bytes, if they are those that came in.
    private Optional<byte[]> original(Kept kept) {
        return database.read(session -> {
            try {
                return Optional.of(DocumentLoading.apart(session).original(kept.id())).filter(bytes -> Arrays.equals(Digest.of(bytes), kept.sha256()));
            } catch (ArchiveException e) {
                // It cannot be unpacked, as the check tells.
                return Optional.empty();
            }
        });
    }

    private static void write(Session session, long id, PreparedDocument read) throws SQLException {
        Phrases phrases = new Phrases();
        new DocumentWriting(session, phrases).deriveAgain(id, read, new Acquaintances().rows(session, read.document()));
        new Correcting(session, phrases).derivedAgain(id, read);
    }
}
