package readout.archive.documents;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;
import readout.archive.people.PersonRows;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.MeetingMatch;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.StageDirection;

/// Reads documents from their rows, within a transaction of the caller's.
public final class DocumentLoading {

    private final Session session;
    private final boolean joined;
    private final Version version;

    private DocumentLoading(Session session, boolean joined, Version version) {
        this.session = session;
        this.joined = joined;
        this.version = version;
    }

    /// Reads documents as they are shown: a person joined into another appears as that other, and so does a meeting.
    public static DocumentLoading joined(Session session) {
        return new DocumentLoading(session, true, Version.NOW);
    }

    /// Reads documents with every person and meeting by its own row, as needed to write them again.
    public static DocumentLoading apart(Session session) {
        return new DocumentLoading(session, false, Version.NOW);
    }

    /// Reads documents that have corrections as their reader gave them, with every person and meeting by its own row.
    public static DocumentLoading asRead(Session session) {
        return new DocumentLoading(session, false, Version.READ);
    }

    /// The row of a code.
    public OptionalLong id(String code) throws SQLException {
        Optional<Long> id = session.one("SELECT id FROM documents WHERE code = ?", row -> row.id(1), code);
        return id.isPresent() ? OptionalLong.of(id.get()) : OptionalLong.empty();
    }

    /// The document of a row.
    ///
    /// @throws ArchiveException if its text is damaged
    public Document document(long id) throws SQLException {
        Map<Long, Person> people = people(id);
        Map<Long, String> codes = codes(id);
        return session.one("""
                SELECT d.format, l.paragraphs, l.directions, l.dates FROM documents d JOIN layouts l ON l.document_id = d.id
                WHERE d.id = ?""", row -> new Document(SourceFormat.ofWord(row.text(1)), kind(id),
                MetadataRows.load(session, version, id), text(id), LayoutCodec.paragraphs(row.bytes(2)), notes(id),
                new TurnLoading(session, version, codes).turns(id), LayoutCodec.directions(row.bytes(3)), quotations(id, codes),
                LayoutCodec.dates(row.bytes(4)), List.copyOf(people.values()), meeting(id)), id).orElseThrow();
    }

    /// The canonical text of a row.
    ///
    /// @throws ArchiveException if it is damaged
    public String text(long id) throws SQLException {
        return session.one("""
                SELECT t.form, coalesce(t.bytes, o.bytes), o.packing FROM texts t
                JOIN documents d ON d.id = t.document_id
                JOIN originals o ON o.id = d.original_id
                WHERE t.document_id = ?""", row -> {
            byte[] bytes = row.bytes(2);
            String form = row.text(1);
            return unpacked(() -> TextCodec.text(form,
                    form.equals("original") && row.text(3).equals("deflate") ? Packing.inflate(bytes) : bytes));
        }, id).orElseThrow();
    }

    /// The original bytes of a row's document.
    ///
    /// @throws ArchiveException if they are damaged
    public byte[] original(long id) throws SQLException {
        return session.one("""
                SELECT o.packing, o.bytes FROM documents d JOIN originals o ON o.id = d.original_id WHERE d.id = ?""", row -> {
            byte[] bytes = row.bytes(2);
            return row.text(1).equals("deflate") ? unpacked(() -> Packing.inflate(bytes)) : bytes;
        }, id).orElseThrow();
    }

    /// The stage directions of a row's text, in order.
    public List<StageDirection> directions(long id) throws SQLException {
        return session.one("SELECT directions FROM layouts WHERE document_id = ?", row -> LayoutCodec.directions(row.bytes(1)), id)
                .orElseThrow();
    }

    private Map<Long, Person> people(long id) throws SQLException {
        Map<Long, Person> people = new LinkedHashMap<>();
        PersonRows rows = new PersonRows(session);
        for (long row : session.list("""
                SELECT CASE WHEN ? THEN p.stands_for ELSE p.id END FROM document_people dp JOIN people p ON p.id = dp.person_id
                WHERE dp.document_id = ? ORDER BY dp.ordinal""", row -> row.id(1), joined, id)) {
            if (!people.containsKey(row)) {
                people.put(row, (joined ? rows.head(row) : rows.own(row)).orElseThrow());
            }
        }
        return people;
    }

    /// The code that each person row named in the document stands for.
    private Map<Long, String> codes(long id) throws SQLException {
        Map<Long, String> codes = new LinkedHashMap<>();
        session.each("""
                SELECT p.id, CASE WHEN ? THEN head.code ELSE p.code END FROM document_people dp
                JOIN people p ON p.id = dp.person_id
                JOIN people head ON head.id = p.stands_for
                WHERE dp.document_id = ?""", row -> codes.put(row.id(1), row.text(2)), joined, id);
        return codes;
    }

    private List<String> notes(long id) throws SQLException {
        return session.list("SELECT text FROM document_notes WHERE document_id = ? ORDER BY ordinal", row -> row.text(1), id);
    }

    private List<Quotation> quotations(long id, Map<Long, String> codes) throws SQLException {
        return session.list(version.quotations(), row -> new Quotation(
                new Span(row.number(1), row.number(2)), row.text(3), attribution(row, 4, codes), row.text(7)), id);
    }

    private DocumentKind kind(long id) throws SQLException {
        return session.one(version.kind(), row -> DocumentKind.ofWord(row.text(1)), id).orElseThrow();
    }

    private MeetingMatch meeting(long id) throws SQLException {
        return session.<MeetingMatch>one(version.meeting(), row -> {
            Optional<String> meeting = row.maybeText(joined ? 2 : 1);
            return meeting.isPresent() ? new MeetingMatch.Joins(meeting.get(), row.text(3), row.real(4))
                    : new MeetingMatch.None(row.text(3));
        }, id).orElse(new MeetingMatch.None(""));
    }

    /// Person, certainty and why in three columns from `column` on.
    private static Attribution attribution(Row row, int column, Map<Long, String> codes) throws SQLException {
        OptionalLong person = row.maybeId(column);
        Optional<String> code = person.isPresent() ? Optional.of(codes.get(person.getAsLong())) : Optional.empty();
        return new Attribution(code, Certainty.ofWord(row.text(column + 1)), row.text(column + 2));
    }

    private interface Unpacking<T> {
        T run() throws DataFormatException, SQLException;
    }

    private static <T> T unpacked(Unpacking<T> unpacking) throws SQLException {
        try {
            return unpacking.run();
        } catch (DataFormatException e) {
            throw new ArchiveException(ArchiveException.Failure.DAMAGED, "A text in the archive is damaged: " + e.getMessage(), e);
        }
    }
}
