package readout.reading.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import readout.model.SourceFormat;

/// Reads Word documents of 2007 and later: the body, then the notes it refers to.
final class DocxReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.DOCX;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.ZIP) && content.packageKind() == PackageKind.DOCX;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException, XMLStreamException {
        return read(content.zip(), content.limits(), deadline);
    }

    private Source read(ZipContents zip, Limits limits, Deadline deadline) throws IOException, XMLStreamException {
        BlockWriter writer = new BlockWriter(limits, deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        DocxStyles styles = new DocxStyles();
        tell(zip, "word/styles.xml", styles, deadline);
        DocxNumbering numbering = new DocxNumbering();
        tell(zip, "word/numbering.xml", numbering, deadline);
        DocxText text = new DocxText(blocks, styles, numbering);
        XmlEvents.tell(body(zip, deadline), text, deadline);
        for (String kind : List.of("footnote", "endnote")) {
            tell(zip, "word/" + kind + "s.xml", new OnlyNotes(text, kind, Set.copyOf(text.notes())), deadline);
        }
        blocks.finish();
        return new Source.Text(writer.toSource(format(), OfficeProperties.of(zip, "docProps/core.xml", limits, deadline)));
    }

    /// The main part is `document.xml` nearly always; some programs number it.
    private static byte[] body(ZipContents zip, Deadline deadline) throws IOException {
        String name = zip.names().stream()
                .filter(part -> part.startsWith("word/document") && part.endsWith(".xml")).sorted().findFirst()
                .orElseThrow(() -> new IOException("The document has no body"));
        return zip.read(name, deadline).orElseThrow();
    }

    private static void tell(ZipContents zip, String name, XmlEvents.Listener listener, Deadline deadline)
            throws IOException, XMLStreamException {
        Optional<byte[]> part = zip.read(name, deadline);
        if (part.isPresent()) {
            XmlEvents.tell(part.get(), listener, deadline);
        }
    }

    /// Passes on the notes that the text refers to, and not the lines Word draws above them.
    private record OnlyNotes(DocxText text, String kind, Set<String> wanted, boolean[] inside) implements XmlEvents.Listener {

        OnlyNotes(DocxText text, String kind, Set<String> wanted) {
            this(text, kind, wanted, new boolean[1]);
        }

        @Override
        public void open(String name, UnaryOperator<String> attributes) {
            if (name.equals("w:" + kind)) {
                inside[0] = wanted.contains(kind + " " + attributes.apply("w:id"));
            } else if (inside[0]) {
                text.open(name, attributes);
            }
        }

        @Override
        public void close(String name) {
            if (name.equals("w:" + kind)) {
                inside[0] = false;
            } else if (inside[0]) {
                text.close(name);
            }
        }

        @Override
        public void words(String words) {
            if (inside[0]) {
                text.words(words);
            }
        }
    }
}
