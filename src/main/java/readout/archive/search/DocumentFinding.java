package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;
import readout.model.Span;

/// Finds rows of documents and quotes by words in places, topics, meetings and tags, within one transaction.
final class DocumentFinding {

    private static final String OF_MEETING = """
            SELECT md.document_id FROM meetings m JOIN meeting_documents md ON md.meeting_id = m.id WHERE m.stands_for = ?""";

    private final Session session;
    private final WordForms forms;

    DocumentFinding(Session session, WordForms forms) {
        this.session = session;
        this.forms = forms;
    }

    /// Where a kept quote stands.
    record QuotePlace(long id, long document, Span span) {
    }

    private record Placed(long meeting, String city, String country, String venue) {

        String text() {
            return venue + "\n" + city + "\n" + country;
        }
    }

    /// The documents whose own place, or whose meeting's, has these words.
    List<Long> placedIn(String name) throws SQLException {
        List<Placed> places = new ArrayList<>(session.list("""
                SELECT DISTINCT city, country, venue FROM documents WHERE city IS NOT NULL""",
                row -> new Placed(0, row.text(1), row.text(2), row.text(3))));
        places.addAll(session.list("""
                SELECT head.id, head.city, head.country, head.venue FROM meetings head WHERE head.stands_for = head.id""",
                row -> new Placed(row.id(1), row.text(2), row.text(3), row.text(4))));
        Set<Long> rows = new HashSet<>();
        for (Placed place : new WordsMatch(name, forms).among(places, Placed::text)) {
            rows.addAll(place.meeting() != 0 ? session.list(OF_MEETING, row -> row.id(1), place.meeting())
                    : session.list("SELECT id FROM documents WHERE city = ? AND country = ? AND venue = ?", row -> row.id(1),
                            place.city(), place.country(), place.venue()));
        }
        return List.copyOf(rows);
    }

    /// The documents of meetings about a topic with these words.
    List<Long> ofTopic(String words) throws SQLException {
        List<String> topics = session.list("SELECT DISTINCT topic FROM meeting_topics", row -> row.text(1));
        Set<Long> rows = new HashSet<>();
        for (String topic : new WordsMatch(words, forms).among(topics, text -> text)) {
            rows.addAll(session.list("""
                    SELECT md.document_id FROM meeting_topics t JOIN meetings about ON about.id = t.meeting_id
                    JOIN meetings m ON m.stands_for = about.stands_for JOIN meeting_documents md ON md.meeting_id = m.id
                    WHERE t.topic = ?""", row -> row.id(1), topic));
        }
        return List.copyOf(rows);
    }

    private record Titled(long id, String code, String title) {
    }

    /// The documents of meetings with this id, or else with these words in title or id.
    ///
    /// @return empty if there is no such meeting
    Optional<List<Long>> ofMeeting(String words) throws SQLException {
        List<Titled> meetings = session.list("SELECT stands_for, code, title FROM meetings",
                row -> new Titled(row.id(1), row.text(2), row.text(3)));
        String code = words.toLowerCase(Locale.ROOT);
        List<Titled> same = meetings.stream().filter(meeting -> meeting.code().equals(code)).toList();
        List<Titled> found = same.isEmpty() ? new WordsMatch(words, forms).among(meetings, meeting -> meeting.title() + "\n" + meeting.code())
                : same;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> rows = new HashSet<>();
        for (Titled meeting : found) {
            rows.addAll(session.list(OF_MEETING, row -> row.id(1), meeting.id()));
        }
        return Optional.of(List.copyOf(rows));
    }

    private record Tagged(long id, String path) {
    }

    /// The quotes that carry a tag, or one below it. `missile defense` is also `arms control > missile defense`.
    ///
    /// @return empty if there is no such tag
    Optional<List<QuotePlace>> tagged(String path) throws SQLException {
        List<Tagged> tags = session.list("SELECT id, path FROM tags", row -> new Tagged(row.id(1), row.text(2)));
        List<String> typed = names(path);
        List<Tagged> found = tags.stream().filter(tag -> isWithin(names(tag.path()), typed)).toList();
        if (found.isEmpty()) {
            found = new WordsMatch(path, forms).among(tags, Tagged::path);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<QuotePlace> quotes = new HashSet<>();
        for (Tagged tag : found) {
            quotes.addAll(session.list("""
                    SELECT q.id, q.document_id, q.start, q."end" FROM quote_tags t JOIN quotes q ON q.id = t.quote_id
                    WHERE t.tag_id = ?""",
                    row -> new QuotePlace(row.id(1), row.id(2), new Span(row.number(3), row.number(4))), tag.id()));
        }
        return Optional.of(List.copyOf(quotes));
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split(">")) {
            names.add(String.join(" ", WordsMatch.words(name)));
        }
        return names;
    }

    private static boolean isWithin(List<String> names, List<String> wanted) {
        for (int i = 0; i + wanted.size() <= names.size(); i++) {
            if (names.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
