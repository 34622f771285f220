package readout.archive.versions;

import java.util.List;
import java.util.Objects;
import readout.archive.corrections.MadeCorrection;
import readout.archive.quotes.QuotePlace;

/// The analyst said that a document is a changed version of another. Gives all that is needed to take it back.
///
/// @param document the code of the new version
/// @param report   what came of it
/// @param before   the quotes concerned, as they were
/// @param carried  the corrections that were carried over
public record ChosenVersion(String document, VersionReport report, List<QuotePlace> before, List<MadeCorrection> carried) {

    public ChosenVersion {
        Objects.requireNonNull(document);
        Objects.requireNonNull(report);
        before = List.copyOf(before);
        carried = List.copyOf(carried);
    }
}
