package readout.archive.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import readout.archive.sql.Session;

/// Checks an archive, within a reading transaction of the caller's.
public final class Checking {

    private final Session session;
    private final CheckWatch watch;

    /// Checks the session's archive.
    public Checking(Session session, CheckWatch watch) {
        this.session = session;
        this.watch = watch;
    }

    /// Looks at everything.
    public CheckReport run() throws SQLException {
        List<CheckReport.Part> parts = new ArrayList<>();
        Tally file = new Tally(Checked.PAGES);
        file.look(session.count("PRAGMA page_count"));
        // FTS5 looks for changes by others when it is asked for rows, not when it is checked: pages it remembers would be told as damaged.
        session.one("SELECT rowid FROM search_words LIMIT 1", row -> row.id(1));
        session.each("PRAGMA integrity_check(200)", row ->
                file.expect(row.text(1).equals("ok"), CheckReport.Finding.of("", Fault.FILE_DAMAGED).with(row.text(1))));
        parts.add(file.part());
        parts.add(references());
        parts.add(chains(Checked.PEOPLE, "SELECT count(*) FROM people", """
                SELECT p.code FROM people p LEFT JOIN people other ON other.id = p.joined_into
                WHERE p.stands_for <> coalesce(other.stands_for, p.id)"""));
        parts.add(chains(Checked.MEETINGS, "SELECT count(*) FROM meetings", """
                SELECT m.code FROM meetings m LEFT JOIN meetings other ON other.id = m.merged_into
                WHERE m.stands_for <> coalesce(other.stands_for, m.id)"""));
        boolean finished = documents(parts);
        return new CheckReport(parts, finished);
    }

    private CheckReport.Part references() throws SQLException {
        Tally tally = new Tally(Checked.REFERENCES);
        tally.look(session.count("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"));
        session.each("PRAGMA foreign_key_check", row ->
                tally.find(CheckReport.Finding.of(row.text(1), Fault.REFERENCE_BROKEN).with(row.text(3))));
        return tally.part();
    }

    private CheckReport.Part chains(Checked what, String count, String wrong) throws SQLException {
        Tally tally = new Tally(what);
        tally.look(session.count(count));
        session.each(wrong, row -> tally.find(CheckReport.Finding.of(row.text(1), Fault.JOIN_BROKEN)));
        return tally.part();
    }

    private boolean documents(List<CheckReport.Part> parts) throws SQLException {
        List<Long> ids = session.list("SELECT id FROM documents ORDER BY id", row -> row.id(1));
        DocumentCheck check = new DocumentCheck(session);
        int done = 0;
        for (long id : ids) {
            if (watch.isCancelled()) {
                break;
            }
            try {
                check.look(id);
            } catch (SQLException | RuntimeException e) {
                check.failed(id, e);
            }
            watch.progress(++done, ids.size());
        }
        parts.addAll(check.parts());
        return done == ids.size();
    }
}
