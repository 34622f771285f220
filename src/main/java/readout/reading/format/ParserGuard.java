package readout.reading.format;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Runs other people's parsers. Whatever they throw at a damaged file comes out as "damaged"; refusals pass through.
final class ParserGuard {

    private static final Logger LOG = System.getLogger(ParserGuard.class.getName());

    private ParserGuard() {
    }

    /// A step of somebody else's parser.
    interface Step<T> {
        T run() throws Exception;
    }

    /// The outcome of `step`.
    ///
    /// @throws IOException if the parser failed, which means that the file is damaged
    static <T> T run(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (RefusalException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            // A linkage error means that a part of the parser is not installed, as for certificates in PDF.
            RefusalException refusal = refusalIn(e);
            if (refusal != null) {
                throw refusal;
            }
            LOG.log(Level.DEBUG, "A parser gave up", e);
            throw new IOException("The parser gave up", e);
        }
    }

    /// Parsers wrap what their handlers throw.
    private static RefusalException refusalIn(Throwable e) {
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < 16; depth++) {
            if (cause instanceof RefusalException refusal) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
