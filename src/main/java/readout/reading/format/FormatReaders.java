package readout.reading.format;

import java.util.List;

/// The readers there are. Each tells its own files from all others', so their order does not matter.
final class FormatReaders {

    private FormatReaders() {
    }

    static List<FormatReader> all() {
        return List.of(new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new PdfReader(), new DocxReader(),
                new DocReader(), new OdtReader(), new RtfReader(), new EpubReader(), new EmlReader(), new MsgReader(), new ZipReader());
    }
}
