package readout.archive.sql;

/// The marks of an archive's file (sqlite.org/fileformat2.html, "The Database Header").
public final class ArchiveFormat {

    /// The `application_id` of an archive: the letters `RDOT`.
    public static final int APPLICATION_ID = 0x52444F54;

    /// The bytes of a page; texts are long, so pages are larger than usual.
    public static final int PAGE_SIZE = 8192;

    private ArchiveFormat() {
    }
}
