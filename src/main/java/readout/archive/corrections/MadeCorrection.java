package readout.archive.corrections;

import java.time.Instant;

/// A correction as the archive remembers it.
///
/// @param id         its number
/// @param correction what was put right
/// @param made       when
public record MadeCorrection(long id, Correction correction, Instant made) {
}
