package readout.archive.check;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import readout.archive.sql.Row;
import readout.archive.sql.Session;

/// Checks that quotes stand where they say: their exact words at their place, with the words before and after.
final class QuoteCheck {

    private final Session session;
    private final Tally quotes = new Tally(Checked.QUOTES);
    private final Tally waiting = new Tally(Checked.WAITING);

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
        long id = row.id(1);
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
        quotes.expect(sameText, finding(id, code, Fault.QUOTE_OF_OTHER));
        boolean stands = start < end && end <= text.length() && text.substring(start, end).equals(row.text(4));
        quotes.expect(stands, finding(id, code, Fault.QUOTE_ELSEWHERE));
        quotes.expect(!stands || text.startsWith(row.text(6), end) && text.startsWith(row.text(5), start - row.text(5).length()),
                finding(id, code, Fault.QUOTE_AROUND));
    }

    private static CheckReport.Finding finding(long quote, String document, Fault fault) {
        return new CheckReport.Finding(document, OptionalLong.of(quote), fault, Optional.empty(), "");
    }
}
