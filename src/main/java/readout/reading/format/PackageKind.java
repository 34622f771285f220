package readout.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// What a ZIP file is to people, told by the files inside.
enum PackageKind {
    DOCX(""),
    ODT(""),
    EPUB(""),
    ARCHIVE(""),
    SPREADSHEET("This is a spreadsheet, not a text."),
    PRESENTATION("This is a presentation, not a text."),
    DRAWING("This is a drawing, not a text.");

    private final String sentence;

    PackageKind(String sentence) {
        this.sentence = sentence;
    }

    /// Why such a file cannot be read; empty if it can.
    String sentence() {
        return sentence;
    }

    /// The kind of a package.
    ///
    /// @param names    its files
    /// @param mimetype the content of its file `mimetype`, if it has one
    static PackageKind of(Set<String> names, Optional<byte[]> mimetype) {
        String type = mimetype.filter(bytes -> bytes.length < 200)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip()).orElse("");
        if (type.startsWith("application/epub") || names.contains("META-INF/container.xml")) {
            return EPUB;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.")) {
            return openDocument(type.substring("application/vnd.oasis.opendocument.".length()));
        }
        if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
            return ODT;
        }
        if (!names.contains("[Content_Types].xml")) {
            return ARCHIVE;
        }
        for (String name : names) {
            if (name.startsWith("word/")) {
                return DOCX;
            }
            if (name.startsWith("xl/")) {
                return SPREADSHEET;
            }
            if (name.startsWith("ppt/")) {
                return PRESENTATION;
            }
            if (name.startsWith("visio/")) {
                return DRAWING;
            }
        }
        return ARCHIVE;
    }

    private static PackageKind openDocument(String type) {
        if (type.startsWith("text")) {
            return ODT;
        }
        if (type.startsWith("spreadsheet")) {
            return SPREADSHEET;
        }
        return type.startsWith("presentation") ? PRESENTATION : DRAWING;
    }
}
