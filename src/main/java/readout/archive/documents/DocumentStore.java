package readout.archive.documents;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Row;
import readout.archive.sql.Work;
import readout.model.DocumentKind;
import readout.model.SourceFormat;

/// The documents of an archive, by their codes ([DocumentCode]). They come in by an import and are changed by corrections.
public final class DocumentStore {

    private static final String COLUMNS = """
            SELECT d.code, d.kind, d.format, d.title, d.author, d.publisher, d.city, d.country, d.venue, d.published_first,
                   d.published_last, d.event_first, d.event_last, d.address, d.language, head.code, d.words, d.turns, o.file,
                   o.imported_at""";
    private static final String FROM = """
             FROM documents d
            JOIN originals o ON o.id = d.original_id
            LEFT JOIN meeting_documents md ON md.document_id = d.id
            LEFT JOIN meetings m ON m.id = md.meeting_id
            LEFT JOIN meetings head ON head.id = m.stands_for
            """;
    private static final String SUMMARY = COLUMNS + FROM;

    private final Database database;

    /// Documents of the database's archive.
    public DocumentStore(Database database) {
        this.database = database;
    }

    /// All documents.
    public List<DocumentSummary> list(DocumentOrder order, Page page) {
        return database.read(session -> session.list(SUMMARY + " ORDER BY " + order.sql() + " LIMIT ? OFFSET ?",
                DocumentStore::summary, page.limit(), page.offset()));
    }

    /// The documents of a meeting and of those merged into it, by day.
    public List<DocumentSummary> ofMeeting(String meeting) {
        return database.read(session -> session.list(SUMMARY
                + " WHERE m.stands_for = (SELECT stands_for FROM meetings WHERE code = ?) ORDER BY " + DocumentOrder.DAY.sql(),
                DocumentStore::summary, meeting));
    }

    /// How many documents there are.
    public int count() {
        return database.read(session -> (int) session.count("SELECT count(*) FROM documents"));
    }

    /// The code of the one document whose code begins so.
    ///
    /// @return empty if none does, or several do
    public Optional<String> codeBeginning(String prefix) {
        return database.read(session -> {
            List<String> codes = session.list("SELECT code FROM documents WHERE substr(code, 1, length(?1)) = ?1 LIMIT 2",
                    row -> row.text(1), prefix);
            return codes.size() == 1 && !prefix.isEmpty() ? Optional.of(codes.getFirst()) : Optional.empty();
        });
    }

    /// The code of the document of a file or, if there is none, of a text.
    ///
    /// @param sha256     the digest of the file's bytes, hexadecimal
    /// @param textSha256 the digest of the text, hexadecimal
    public Optional<String> codeOf(String sha256, String textSha256) {
        HexFormat hex = HexFormat.of();
        return database.read(session -> {
            Optional<String> same = session.one("SELECT d.code FROM originals o JOIN documents d ON d.original_id = o.id WHERE o.sha256 = ?",
                    row -> row.text(1), hex.parseHex(sha256));
            return same.isPresent() ? same : session.one("SELECT code FROM documents WHERE text_sha256 = ?", row -> row.text(1), hex.parseHex(textSha256));
        });
    }

    /// A document as lists show it.
    public Optional<DocumentSummary> summary(String code) {
        return database.read(session -> session.one(SUMMARY + " WHERE d.code = ?", DocumentStore::summary, code));
    }

    /// Those of the documents that exist, as they are cited, in the order asked for.
    public List<DocumentRecord> records(Collection<String> codes) {
        return database.read(session -> {
            List<DocumentRecord> records = new ArrayList<>();
            for (String code : codes) {
                session.one(COLUMNS + ", d.subtitle, d.release, o.sha256, d.text_sha256" + FROM + " WHERE d.code = ?",
                        row -> new DocumentRecord(summary(row), row.maybeText(21), row.maybeText(22), Digest.hex(row.bytes(23)),
                                Digest.hex(row.bytes(24))), code).ifPresent(records::add);
            }
            return records;
        });
    }

    /// A document with everything found in it, as it stands with the analyst's corrections. Its meeting, if it has one, is
    /// given as known, also where it was proposed by this document.
    public Optional<StoredDocument> find(String code) {
        return ofRow(code, id -> session -> session.one("SELECT o.sha256, d.text_sha256 FROM documents d "
                + "JOIN originals o ON o.id = d.original_id WHERE d.id = ?", row -> new StoredDocument(
                        session.one(SUMMARY + " WHERE d.id = ?", DocumentStore::summary, id).orElseThrow(),
                        DocumentLoading.joined(session).document(id), Digest.hex(row.bytes(1)), Digest.hex(row.bytes(2))), id)
                .orElseThrow());
    }

    /// A document's canonical text.
    public Optional<String> text(String code) {
        return ofRow(code, id -> session -> DocumentLoading.joined(session).text(id));
    }

    /// The bytes of a document's file.
    public Optional<byte[]> original(String code) {
        return ofRow(code, id -> session -> DocumentLoading.joined(session).original(id));
    }

    private <T> Optional<T> ofRow(String code, LongFunction<Work<T>> work) {
        return database.read(session -> {
            OptionalLong id = DocumentLoading.joined(session).id(code);
            return id.isEmpty() ? Optional.empty() : Optional.of(work.apply(id.getAsLong()).run(session));
        });
    }

    private static DocumentSummary summary(Row row) throws SQLException {
        return new DocumentSummary(row.text(1), DocumentKind.ofWord(row.text(2)), SourceFormat.ofWord(row.text(3)),
                row.maybeText(4), row.maybeText(5), row.maybeText(6), MetadataRows.place(row, 7), MetadataRows.when(row, 10),
                MetadataRows.when(row, 12), row.maybeText(14), row.maybeText(15), row.maybeText(16), row.number(17),
                row.number(18), row.text(19), Instant.parse(row.text(20)));
    }
}
