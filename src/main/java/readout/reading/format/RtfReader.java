package readout.reading.format;

import readout.model.SourceFormat;
import readout.reading.format.RtfGroup.Destination;

/// Reads Rich Text Format: the body, then its notes.
final class RtfReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.RTF;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.RTF);
    }

    @Override
    public Source read(Content content, Deadline deadline) {
        return new Source.Text(read(content.bytes(), format(), content.limits(), deadline));
    }

    /// The text of an RTF file.
    static SourceText read(byte[] rtf, SourceFormat format, Limits limits, Deadline deadline) {
        BlockWriter writer = new BlockWriter(limits, deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        RtfText text = new RtfText(rtf, new RtfParagraphs(blocks), deadline);
        text.read();
        blocks.finish();
        Hints none = Hints.none();
        return writer.toSource(format, new Hints(HtmlHints.clean(text.told(Destination.TITLE)),
                HtmlHints.clean(text.told(Destination.AUTHOR)), none.site(), none.published(), none.address(), none.language()));
    }
}
