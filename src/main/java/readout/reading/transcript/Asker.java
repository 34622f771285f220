package readout.reading.transcript;

import java.util.Optional;

/// Who asks a question, as printed.
///
/// @param name   the reporter
/// @param outlet the paper or station
record Asker(Optional<String> name, Optional<String> outlet) {

    static final Asker UNKNOWN = new Asker(Optional.empty(), Optional.empty());

    boolean isKnown() {
        return name.isPresent() || outlet.isPresent();
    }
}
