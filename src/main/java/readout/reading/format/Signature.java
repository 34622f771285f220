package readout.reading.format;

/// The marks binary files begin with.
enum Signature {
    PDF(""),
    ZIP(""),
    OLE(""),
    RTF(""),
    PICTURE("This is a picture; it holds no text to read."),
    SOUND_OR_FILM("This is a sound or film file; it holds no text to read."),
    ARCHIVE("This is an archive of a kind that is not opened here; unpack it and import what is inside."),
    PROGRAM("This is a program or a database, not a text."),
    NONE("");

    private static final int PDF_MARK_WITHIN = 1024;

    private final String sentence;

    Signature(String sentence) {
        this.sentence = sentence;
    }

    /// Why a file with this mark cannot be read; empty if some reader may.
    String sentence() {
        return sentence;
    }

    static Signature of(byte[] b) {
        if (starts(b, 0, "PK\u0003\u0004") || starts(b, 0, "PK\u0005\u0006") || starts(b, 0, "PK\u0007\b")) {
            return ZIP;
        }
        if (starts(b, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (starts(b, skipBlank(b), "{\\rtf")) {
            return RTF;
        }
        if (isPicture(b)) {
            return PICTURE;
        }
        if (isSoundOrFilm(b)) {
            return SOUND_OR_FILM;
        }
        if (starts(b, 0, "Rar!\u001A\u0007") || starts(b, 0, "7z\u00BC\u00AF\u0027\u001C") || starts(b, 0, "\u001F\u008B\b")
                || starts(b, 0, "BZh") && starts(b, 4, "1AY&SY") || starts(b, 0, "\u00FD7zXZ\u0000")
                || starts(b, 0, "(\u00B5/\u00FD") || starts(b, 257, "ustar")) {
            return ARCHIVE;
        }
        if (starts(b, 0, "\u007FELF") || starts(b, 0, "MZ\u0090\u0000") || starts(b, 0, "\u00CA\u00FE\u00BA\u00BE")
                || starts(b, 0, "SQLite format 3\u0000")) {
            return PROGRAM;
        }
        return pdfMark(b) ? PDF : NONE;
    }

    private static boolean isPicture(byte[] b) {
        return starts(b, 0, "\u0089PNG\r\n") || starts(b, 0, "\u00FF\u00D8\u00FF") || starts(b, 0, "GIF87a")
                || starts(b, 0, "GIF89a") || starts(b, 0, "II*\u0000") || starts(b, 0, "MM\u0000*")
                || starts(b, 0, "RIFF") && starts(b, 8, "WEBP") || starts(b, 0, "BM") && starts(b, 6, "\u0000\u0000\u0000\u0000")
                || starts(b, 4, "ftypheic") || starts(b, 4, "ftypavif") || starts(b, 0, "AT&TFORM");
    }

    private static boolean isSoundOrFilm(byte[] b) {
        return starts(b, 0, "ID3") && b.length > 10 && b[3] < 5 || starts(b, 0, "OggS\u0000") || starts(b, 0, "fLaC\u0000")
                || starts(b, 0, "RIFF") && (starts(b, 8, "WAVE") || starts(b, 8, "AVI ")) || starts(b, 4, "ftyp")
                || starts(b, 0, "\u001AE\u00DF\u00A3");
    }

    /// Some writers put a few bytes of their own before a PDF's mark; a text that only speaks of it has it inside a line.
    private static boolean pdfMark(byte[] b) {
        int last = Math.min(b.length - 5, PDF_MARK_WITHIN);
        for (int i = 0; i <= last; i++) {
            if (b[i] == '%' && starts(b, i, "%PDF-") && (i == 0 || b[i - 1] == '\n' || b[i - 1] == '\r' || b[i - 1] <= 0)) {
                return i + 5 < b.length && b[i + 5] >= '0' && b[i + 5] <= '9';
            }
        }
        return false;
    }

    private static int skipBlank(byte[] b) {
        int i = starts(b, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (i < b.length && i < 64 && (b[i] == ' ' || b[i] == '\n' || b[i] == '\r' || b[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static boolean starts(byte[] b, int at, String mark) {
        if (b.length < at + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((b[at + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
