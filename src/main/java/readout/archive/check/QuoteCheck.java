package readout.archive.check;

import java.sql.SQLException;
import java.util.Arrays;
import readout.archive.sql.Row;
import readout.archive.sql.Session;

/// Checks that quotes stand where they say: their exact words at their place, with the words before and after.
final class QuoteCheck {

    private final Session session;
    private final Tally quotes = new Tally("quotes");
    private final Tally waiting = new Tally("quotes waiting for review");

    QuoteCheck(Session session) {
        this.session = session;
    }

    /// Looks at the quotes of a document.
    void look(long document, String code, String text, byte[] digest) throws SQLException {
        session.each("""
                SELECT id, start, "end", exact, before, after, text_sha256, anchor FROM quotes WHERE document_id = ? ORDER BY id""",
                row -> look(row, code, text, digest), document);
    }

    CheckReport.Part part() {
        return quotes.part();
    }

    /// Quotes whose words are known not to stand where they were; that is for the analyst to settle and no damage.
    CheckReport.Part waiting() {
        return waiting.part();
    }

    private void look(Row row, String code, String text, byte[] digest) throws SQLException {
        String where = "quote %d of %s".formatted(row.id(1), code);
        int start = row.number(2);
        int end = row.number(3);
        boolean sameText = Arrays.equals(row.bytes(7), digest);
        if (!row.text(8).equals("exact")) {
            waiting.look();
            if (!sameText) {
                return;
            }
        }
        // A quote that waits stands in the earlier version of its document as before.
        quotes.look();
        quotes.expect(sameText, where, "It was taken from another text.");
        boolean stands = start < end && end <= text.length() && text.substring(start, end).equals(row.text(4));
        quotes.expect(stands, where, "Its words do not stand at its place.");
        quotes.expect(!stands || text.startsWith(row.text(6), end) && text.startsWith(row.text(5), start - row.text(5).length()),
                where, "The words around it are not those that were kept.");
    }
}
