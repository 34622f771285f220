package readout.archive.check;

import java.util.ArrayList;
import java.util.List;

/// Counts one kind of thing and gathers what is wrong with it.
public final class Tally {

    private final String what;
    private final List<CheckReport.Finding> findings = new ArrayList<>();
    private long looked;
    private long found;

    /// @param what the kind of thing, for people
    public Tally(String what) {
        this.what = what;
    }

    /// One more was looked at.
    public void look() {
        looked++;
    }

    /// So many more were looked at.
    public void look(long count) {
        looked += count;
    }

    /// Something is wrong.
    public void find(String where, String sentence) {
        found++;
        if (findings.size() < CheckReport.LIMIT) {
            findings.add(new CheckReport.Finding(where, sentence));
        }
    }

    /// Something is wrong, unless `sound`.
    public void expect(boolean sound, String where, String sentence) {
        if (!sound) {
            find(where, sentence);
        }
    }

    /// What was counted and gathered.
    public CheckReport.Part part() {
        return new CheckReport.Part(what, looked, found, findings);
    }
}
