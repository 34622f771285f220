package readout.reading.catalogue;

/// A row of the catalogue is not of the form its table has.
public final class CatalogueException extends RuntimeException {

    /// @param table  `people` or `meetings`
    /// @param line   the line of the file the row ends on, from 1
    /// @param what   what is wrong, as a sentence without a full stop
    public CatalogueException(String table, long line, String what, Throwable cause) {
        super("The catalogue's table of " + table + ", line " + line + ": " + what + ".", cause);
    }
}
