package readout.archive.versions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.corrections.Carrying;
import readout.archive.corrections.MadeCorrection;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.Phrases;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.QuoteMoving;
import readout.archive.quotes.QuotePlace;
import readout.archive.quotes.anchoring.Placing;
import readout.archive.quotes.anchoring.TwoVersions;
import readout.archive.sql.Session;

/// Makes a document follow an earlier version, within a transaction of the caller's: quotes whose words are found at one place go
/// over to it, the others stay and wait for review, and corrections are carried where they fit.
public final class Succession {

    private final Session session;
    private final Phrases phrases;
    private final Instant now;
    private final VersionRows rows;

    /// Successions in the session's archive; `phrases` are those of the archive.
    public Succession(Session session, Phrases phrases, Instant now) {
        this.session = session;
        this.phrases = phrases;
        this.now = now;
        this.rows = new VersionRows(session);
    }

    /// Looks whether a document that has just come in is a changed version of one that is here, and if so makes it follow that.
    ///
    /// @param document its row
    /// @param text     its text
    public Optional<VersionReport> imported(long document, String text) throws SQLException {
        Optional<EarlierFinding.Earlier> earlier = new EarlierFinding(session).find(document, text);
        return earlier.isEmpty() ? Optional.empty()
                : Optional.of(follow(document, text, earlier.get().document(), earlier.get().versions(), earlier.get().reason(), "reader").report());
    }

    /// What following an earlier version came to, with what is needed to take it back.
    record Followed(VersionReport report, List<QuotePlace> before, List<MadeCorrection> carried) {
    }

    Followed follow(long document, String text, long earlier, TwoVersions versions, String reason, String setBy) throws SQLException {
        List<QuotePlace> before = new ArrayList<>();
        int moved = settle(document, text, earlier, versions, false, before);
        int review = before.size() - moved;
        for (long ancestor : rows.ancestors(earlier)) {
            if (!rows.quotes(ancestor, true).isEmpty()) {
                int known = before.size();
                TwoVersions older = new TwoVersions(DocumentLoading.apart(session).text(ancestor), text);
                int found = settle(document, text, ancestor, older, true, before);
                moved += found;
                review += before.size() - known - found;
            }
        }
        rows.link(document, earlier, reason, setBy, now);
        Carrying.Carried carried = new Carrying(session, phrases, now).carry(earlier, document, versions::offset);
        VersionReport report = new VersionReport(rows.code(earlier), reason, moved, review, carried.carried().size(), carried.left());
        return new Followed(report, before, carried.carried());
    }

    /// Moves the quotes of an earlier version that are found in the new one, and has the others wait.
    ///
    /// @param before takes the quotes looked at, as they were
    /// @return how many moved
    private int settle(long document, String text, long from, TwoVersions versions, boolean onlyForReview, List<QuotePlace> before)
            throws SQLException {
        QuoteMoving moving = new QuoteMoving(session, now);
        byte[] digest = rows.digest(document);
        int moved = 0;
        for (VersionRows.Standing quote : rows.quotes(from, onlyForReview)) {
            QuotePlace place = moving.place(quote.quote()).orElseThrow();
            before.add(place);
            switch (versions.place(quote.span())) {
                case Placing.Found(var to) -> {
                    moving.move(place, document, text, digest, to);
                    rows.moved(place, from, document, to, "reader", now);
                    moved++;
                }
                case Placing.Changed _ -> moving.setAnchor(quote.quote(), Anchor.CHANGED);
                case Placing.Ambiguous _ -> moving.setAnchor(quote.quote(), Anchor.AMBIGUOUS);
                case Placing.Gone _ -> moving.setAnchor(quote.quote(), Anchor.GONE);
            }
        }
        return moved;
    }
}
