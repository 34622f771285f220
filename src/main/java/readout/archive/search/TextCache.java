package readout.archive.search;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import readout.archive.documents.DocumentLoading;
import readout.archive.sql.Session;

/// Keeps the texts that were last used. A text never changes, and a document's row is never used again.
final class TextCache {

    private static final long MOST_UNITS = 8_000_000;

    private final Map<Long, String> texts = new LinkedHashMap<>(64, 0.75f, true);
    private long units;

    /// The canonical text of a document's row.
    String text(Session session, long document) throws SQLException {
        synchronized (this) {
            String known = texts.get(document);
            if (known != null) {
                return known;
            }
        }
        String text = DocumentLoading.joined(session).text(document);
        keep(document, text);
        return text;
    }

    private synchronized void keep(long document, String text) {
        if (texts.put(document, text) == null) {
            units += text.length();
        }
        var oldest = texts.entrySet().iterator();
        while (units > MOST_UNITS && texts.size() > 1) {
            units -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
