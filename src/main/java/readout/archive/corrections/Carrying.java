package readout.archive.corrections;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.Phrases;
import readout.archive.sql.Session;
import readout.model.Document;
import readout.model.Span;

/// Carries the corrections of a document over to a changed version of it, within a transaction of the caller's: those of the
/// document as a whole hold as they are, those of turns and quotations where they are still there.
public final class Carrying {

    private static final int SHOWN = 40;

    private final Session session;
    private final Phrases phrases;
    private final Instant now;

    /// Carries with the session; `phrases` are those of its archive.
    public Carrying(Session session, Phrases phrases, Instant now) {
        this.session = session;
        this.phrases = phrases;
        this.now = now;
    }

    /// What was carried.
    ///
    /// @param carried the corrections that hold for the new version now
    /// @param left    those that do not fit it, a sentence each
    public record Carried(List<MadeCorrection> carried, List<String> left) {
        public Carried {
            carried = List.copyOf(carried);
            left = List.copyOf(left);
        }
    }

    /// Carries corrections over. A version that has corrections of its own keeps only those.
    ///
    /// @param from   the earlier version's row
    /// @param to     the new version's row
    /// @param offset where an offset of the earlier text is in the new one, if its words are still there
    public Carried carry(long from, long to, IntFunction<OptionalInt> offset) throws SQLException {
        CorrectionRows rows = new CorrectionRows(session);
        List<MadeCorrection> made = rows.of(digest(from));
        byte[] digest = digest(to);
        if (made.isEmpty() || !rows.of(digest).isEmpty()) {
            return new Carried(List.of(), List.of());
        }
        Document fresh = DocumentLoading.apart(session).document(to);
        Set<Integer> starts = new HashSet<>();
        fresh.turns().forEach(turn -> starts.add(turn.speech().start()));
        Set<Integer> quotations = fresh.quotations().stream().map(quotation -> quotation.span().start()).collect(Collectors.toSet());
        String old = DocumentLoading.apart(session).text(from);
        List<MadeCorrection> carried = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (MadeCorrection one : made) {
            Optional<Correction> fitting = fitting(one.correction(), fresh, starts, quotations, offset);
            if (fitting.isPresent()) {
                carried.add(new MadeCorrection(rows.insert(digest, fitting.get(), now), fitting.get(), now));
            } else {
                left.add(sentence(one.correction(), old));
            }
        }
        new Correcting(session, phrases).renew(to, rows.of(digest));
        return new Carried(carried, left);
    }

    /// Takes what was carried back.
    public void takeBack(long document, List<MadeCorrection> carried) throws SQLException {
        for (MadeCorrection one : carried) {
            session.update("DELETE FROM corrections WHERE id = ?", one.id());
        }
        if (!carried.isEmpty()) {
            new Correcting(session, phrases).renew(document, new CorrectionRows(session).of(digest(document)));
        }
    }

    private static Optional<Correction> fitting(Correction correction, Document fresh, Set<Integer> starts, Set<Integer> quotations,
            IntFunction<OptionalInt> offset) {
        return switch (correction) {
            case Correction.TurnSpeaker(int start, var person, var side) -> at(start, starts, offset)
                    .map(at -> new Correction.TurnSpeaker(at, person, side));
            case Correction.JoinTurn(int start) -> at(start, starts, offset).map(Correction.JoinTurn::new);
            case Correction.SplitTurn(int at) -> {
                OptionalInt there = offset.apply(at);
                boolean inside = there.isPresent() && fresh.turns().stream().map(turn -> turn.speech())
                        .anyMatch(speech -> speech.start() < there.getAsInt() && speech.contains(there.getAsInt()));
                if (inside) {
                    // The second half is a turn that later corrections may be about.
                    starts.add(there.getAsInt());
                }
                yield inside ? Optional.of(new Correction.SplitTurn(there.getAsInt())) : Optional.empty();
            }
            case Correction.LabelSpeaker(String label, _, _) when fresh.turns().stream().noneMatch(turn -> turn.label().equals(label)) ->
                    Optional.empty();
            case Correction.QuotationSpeaker(int start, var person) -> at(start, quotations, offset)
                    .map(at -> new Correction.QuotationSpeaker(at, person));
            case Correction.NotQuotation(int start) -> at(start, quotations, offset).map(Correction.NotQuotation::new);
            case Correction.QuotationLabel(String label, _) when
                    fresh.quotations().stream().noneMatch(quotation -> quotation.label().equals(label)) -> Optional.empty();
            default -> Optional.of(correction);
        };
    }

    private static Optional<Integer> at(int start, Set<Integer> starts, IntFunction<OptionalInt> offset) {
        OptionalInt there = offset.apply(start);
        return there.isPresent() && starts.contains(there.getAsInt()) ? Optional.of(there.getAsInt()) : Optional.empty();
    }

    private static String sentence(Correction correction, String old) {
        return switch (correction) {
            case Correction.TurnSpeaker(int start, _, _) -> "The speaker told for “%s” was not carried over.".formatted(words(old, start));
            case Correction.JoinTurn(int start) -> "That “%s” belongs to the turn before was not carried over.".formatted(words(old, start));
            case Correction.SplitTurn(int at) -> "That a turn begins at “%s” was not carried over.".formatted(words(old, at));
            case Correction.LabelSpeaker(String label, _, _) -> "The speaker told for the label “%s” was not carried over.".formatted(label);
            case Correction.QuotationSpeaker(int start, _) -> "Who is quoted with “%s” was not carried over.".formatted(words(old, start));
            case Correction.QuotationLabel(String label, _) -> "The speaker told for quotations of “%s” was not carried over.".formatted(label);
            case Correction.NotQuotation(int start) -> "That “%s” is no quotation was not carried over.".formatted(words(old, start));
            default -> throw new IllegalArgumentException("It holds for every version: " + correction);
        };
    }

    private static String words(String text, int start) {
        Span span = new Span(Math.min(start, text.length()), Math.min(text.length(), start + SHOWN));
        return span.of(text).strip().replaceAll("\\s+", " ") + (span.end() < text.length() ? "…" : "");
    }

    private byte[] digest(long document) throws SQLException {
        return session.one("SELECT text_sha256 FROM documents WHERE id = ?", row -> row.bytes(1), document).orElseThrow();
    }
}
