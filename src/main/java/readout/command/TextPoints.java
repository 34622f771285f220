package readout.command;

import java.util.Optional;
import readout.archive.Archive;
import readout.exporting.CodePoints;

/// The text of the document last asked for, with its code points: lists come document by document.
final class TextPoints {

    private final Archive archive;
    private String document = "";
    private String text = "";
    private CodePoints points = new CodePoints("");

    TextPoints(Archive archive) {
        this.archive = archive;
    }

    /// The canonical text of a document.
    String textOf(String code) {
        load(code);
        return text;
    }

    /// Its offsets in code points.
    CodePoints of(String code) {
        load(code);
        return points;
    }

    private void load(String code) {
        if (!document.equals(code)) {
            Optional<String> stored = archive.documents().text(code);
            document = code;
            text = stored.orElse("");
            points = new CodePoints(text);
        }
    }
}
