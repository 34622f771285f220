package readout.exporting.qda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import readout.exporting.CitedDocument;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CodePoints;
import readout.model.DocumentKind;
import readout.model.SourceFormat;
import readout.model.Span;

/// The text of a source, with line feeds. Positions of the project count its code points as they stand in the file.
final class SourceText {

    private static final int AROUND = 64;

    private final String name;
    private final String text;
    private final String sha256;
    private final CodePoints fileUnits;
    private final int filePoints;
    private final int[] returns;
    private final CodePoints points;

    private SourceText(String name, String file) {
        this.name = name;
        this.fileUnits = new CodePoints(file);
        this.filePoints = fileUnits.of(file.length());
        this.returns = returns(file);
        this.text = file.replace("\r\n", "\n").replace('\r', '\n');
        this.points = new CodePoints(text);
        this.sha256 = HexFormat.of().formatHex(QdpxExporter.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The text of a source or note: in the project, or in a file beside it.
    static Optional<SourceText> of(Element source, SafeZip zip) {
        String name = SafeXml.attribute(source, "name").orElse("source");
        Optional<Element> content = SafeXml.child(source, "PlainTextContent");
        if (content.isPresent()) {
            return Optional.of(new SourceText(name, content.get().getTextContent()));
        }
        return SafeXml.attribute(source, "plainTextPath").filter(path -> path.startsWith(Qda.INTERNAL))
                .flatMap(path -> zip.file("Sources/" + path.substring(Qda.INTERNAL.length())))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).map(file -> file.startsWith("\uFEFF") ? file.substring(1) : file)
                .map(file -> new SourceText(name, file));
    }

    /// Where the carriage returns stand that a line feed follows.
    private static int[] returns(String file) {
        int[] found = new int[8];
        int count = 0;
        for (int at = file.indexOf("\r\n"); at >= 0; at = file.indexOf("\r\n", at + 2)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /// The span in the text of positions in the file, if they are inside it.
    Optional<Span> span(int start, int end) {
        if (start < 0 || end <= start || end > filePoints) {
            return Optional.empty();
        }
        Span span = new Span(inText(fileUnits.unit(start)), inText(fileUnits.unit(end)));
        return span.isEmpty() ? Optional.empty() : Optional.of(span);
    }

    private int inText(int unit) {
        int before = Arrays.binarySearch(returns, unit);
        return unit - (before < 0 ? -before - 1 : before);
    }

    Span points(Span span) {
        return points.of(span);
    }

    CitedDocument document(String id, String title, Instant when) {
        return new CitedDocument(id, DocumentKind.OTHER, SourceFormat.PLAIN_TEXT, title + ".txt", Optional.of(title), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), sha256, sha256, when);
    }

    CitedQuote quote(String uid, String document, Span span, String note, Set<String> reliability, List<CitedPart> parts, List<String> tags,
            long position, Instant created, Instant changed) {
        return new CitedQuote(uid, document, span, points.of(span), span.of(text), text.substring(Math.max(0, span.start() - AROUND), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)), sha256, "exact", note, reliability, parts, tags, position,
                created, changed);
    }
}
