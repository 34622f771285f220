package readout.intake;

/// How far an import is.
///
/// @param file       the file that was read last
/// @param done       files read so far
/// @param total      files in all
/// @param bytesDone  their bytes
/// @param bytesTotal the bytes of all
public record IntakeProgress(String file, int done, int total, long bytesDone, long bytesTotal) {
}
