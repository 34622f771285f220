package readout.archive.versions;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import readout.archive.documents.DocumentLoading;
import readout.archive.people.NameKey;
import readout.archive.quotes.anchoring.TwoVersions;
import readout.archive.sql.Row;
import readout.archive.sql.Session;

/// Finds the document that a new one is a changed version of, within a transaction of the caller's: one with the same address, or
/// with the same title and day, by the same publisher and in the same language as far as these are known, whose text is much the same.
final class EarlierFinding {

    /// What two documents share that one may be a version of the other.
    private enum Trace {
        ADDRESS("it has the same address", 0.15),
        TITLE("it has the same title and date", 0.4);

        private final String reason;
        /// So much of the shorter text must stand in the other, in the same words and order.
        private final double likeness;

        Trace(String reason, double likeness) {
            this.reason = reason;
            this.likeness = likeness;
        }
    }

    /// In a text of so few words one change leaves little that is the same.
    private static final int SHORT = 40;
    /// More documents of one address or title are no versions of each other.
    private static final int MOST = 8;
    /// So many documents of one day are looked at, the last ones that came in.
    private static final int MOST_OF_A_DAY = 300;

    private final Session session;

    EarlierFinding(Session session) {
        this.session = session;
    }

    /// A document found.
    ///
    /// @param document its row
    /// @param reason   how it is known
    /// @param versions its text beside the new one
    record Earlier(long document, String reason, TwoVersions versions) {
    }

    /// The earlier version of a document, the newest there is.
    ///
    /// @param document the new document's row
    /// @param text     its text
    Optional<Earlier> find(long document, String text) throws SQLException {
        Traits traits = session.one("SELECT id, title, day, publisher, language, address, words FROM documents WHERE id = ?", Traits::of,
                document).orElseThrow();
        Map<Long, Trace> candidates = new LinkedHashMap<>();
        if (traits.address() != null) {
            for (String address : variants(traits.address())) {
                for (Traits other : session.list("""
                        SELECT id, title, day, publisher, language, address, words FROM documents d
                        WHERE address = ?1 AND NOT EXISTS (SELECT 1 FROM document_versions v WHERE v.earlier_id = d.id)
                        UNION SELECT document_id, title, coalesce(event_first, published_first), publisher, language, address, 0
                        FROM reader_documents WHERE address = ?1 ORDER BY 1 DESC LIMIT 20""", Traits::of, address)) {
                    add(candidates, traits, other, Trace.ADDRESS);
                }
            }
        }
        String title = traits.title() == null ? "" : NameKey.of(traits.title());
        if (traits.day() != null && !title.isEmpty()) {
            for (Traits other : session.list("""
                    SELECT * FROM (SELECT id, title, day, publisher, language, address, words FROM documents d
                    WHERE day = ?1 AND NOT EXISTS (SELECT 1 FROM document_versions v WHERE v.earlier_id = d.id) ORDER BY id DESC LIMIT ?2)
                    UNION ALL SELECT document_id, title, coalesce(event_first, published_first), publisher, language, address, 0
                    FROM reader_documents WHERE coalesce(event_first, published_first) = ?1""", Traits::of, traits.day(), MOST_OF_A_DAY)) {
                if (other.title() != null && NameKey.of(other.title()).equals(title) && agree(other.publisher(), traits.publisher())) {
                    add(candidates, traits, other, Trace.TITLE);
                }
            }
        }
        return closest(candidates, traits, text);
    }

    private void add(Map<Long, Trace> candidates, Traits traits, Traits other, Trace trace) throws SQLException {
        if (other.id() != traits.id() && agree(other.language(), traits.language()) && candidates.size() < MOST) {
            long newest = new VersionRows(session).newest(other.id());
            if (newest != traits.id()) {
                candidates.putIfAbsent(newest, trace);
            }
        }
    }

    private Optional<Earlier> closest(Map<Long, Trace> candidates, Traits traits, String text) throws SQLException {
        Earlier closest = null;
        double most = 0;
        for (var candidate : candidates.entrySet()) {
            TwoVersions versions = new TwoVersions(DocumentLoading.apart(session).text(candidate.getKey()), text);
            Trace trace = candidate.getValue();
            double likeness = versions.likeness();
            boolean enough = likeness >= trace.likeness || trace == Trace.ADDRESS && traits.words() < SHORT && likeness > 0;
            if (enough && likeness > most) {
                most = likeness;
                closest = new Earlier(candidate.getKey(), trace.reason, versions);
            }
        }
        return Optional.ofNullable(closest);
    }

    private static boolean agree(String a, String b) {
        return a == null || b == null || Objects.equals(NameKey.of(a), NameKey.of(b));
    }

    /// The ways one address is written.
    private static List<String> variants(String address) {
        String bare = address.replaceFirst("^https?://", "").replaceFirst("/$", "");
        String other = bare.startsWith("www.") ? bare.substring(4) : "www." + bare;
        return Stream.of(bare, other)
                .flatMap(host -> Stream.of("https://" + host, "http://" + host, "https://" + host + "/", "http://" + host + "/"))
                .toList();
    }

    private record Traits(long id, String title, String day, String publisher, String language, String address, int words) {

        static Traits of(Row row) throws SQLException {
            return new Traits(row.id(1), row.maybeText(2).orElse(null), row.maybeText(3).orElse(null), row.maybeText(4).orElse(null),
                    row.maybeText(5).orElse(null), row.maybeText(6).orElse(null), row.number(7));
        }
    }
}
