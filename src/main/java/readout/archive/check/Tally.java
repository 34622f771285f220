package readout.archive.check;

import java.util.ArrayList;
import java.util.List;

/// Counts one kind of thing and gathers what is wrong with it.
final class Tally {

    private final Checked what;
    private final List<CheckReport.Finding> findings = new ArrayList<>();
    private long looked;
    private long found;

    Tally(Checked what) {
        this.what = what;
    }

    /// One more was looked at.
    void look() {
        looked++;
    }

    /// So many more were looked at.
    void look(long count) {
        looked += count;
    }

    /// Something is wrong.
    void find(CheckReport.Finding finding) {
        found++;
        if (findings.size() < CheckReport.LIMIT) {
            findings.add(finding);
        }
    }

    /// Something is wrong, unless `sound`.
    void expect(boolean sound, CheckReport.Finding otherwise) {
        if (!sound) {
            find(otherwise);
        }
    }

    /// What was counted and gathered.
    CheckReport.Part part() {
        return new CheckReport.Part(what, looked, found, findings);
    }
}
