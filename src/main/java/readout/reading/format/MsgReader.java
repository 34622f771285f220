package readout.reading.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import readout.model.SourceFormat;

/// Reads Outlook's messages.
final class MsgReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.MSG;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.OLE) && content.compoundKind() == CompoundKind.MSG;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException, ChunkNotFoundException {
        MAPIMessage message = new MAPIMessage(content.compound());
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        return MailSource.of(parts(message, content.limits(), deadline), format(), content, deadline);
    }

    private static MailParts parts(MAPIMessage message, Limits limits, Deadline deadline)
            throws ChunkNotFoundException {
        Optional<String> plain = Optional.ofNullable(message.getTextBody()).filter(text -> !text.isBlank());
        Optional<String> html = Optional.ofNullable(message.getHtmlBody()).filter(text -> !text.isBlank());
        if (plain.isEmpty() && html.isEmpty() && message.getRtfBody() != null) {
            byte[] rtf = message.getRtfBody().getBytes(StandardCharsets.ISO_8859_1);
            plain = Optional.of(RtfReader.read(rtf, SourceFormat.MSG, limits, deadline).text());
        }
        Optional<String> date = Optional.ofNullable(message.getMessageDate())
                .map(calendar -> calendar.toInstant().atOffset(ZoneOffset.UTC).toString());
        return new MailParts(clean(message.getSubject()), clean(message.getDisplayFrom()), date, plain, html,
                Optional.empty(), attachments(message));
    }

    private static Optional<String> clean(String value) {
        return HtmlHints.clean(value);
    }

    private static List<Source.Entry> attachments(MAPIMessage message) {
        List<Source.Entry> attachments = new ArrayList<>();
        for (AttachmentChunks chunks : message.getAttachmentFiles()) {
            byte[] bytes = chunks.getAttachData() == null ? null : chunks.getAttachData().getValue();
            if (bytes == null || bytes.length == 0 || Signature.of(bytes) == Signature.PICTURE
                    || Signature.of(bytes) == Signature.SOUND_OR_FILM) {
                continue;
            }
            String name = name(chunks.getAttachLongFileName()).or(() -> name(chunks.getAttachFileName()))
                    .orElse("attachment " + (attachments.size() + 1));
            attachments.add(new Source.Entry(name, bytes));
        }
        return attachments;
    }

    private static Optional<String> name(StringChunk chunk) {
        return chunk == null ? Optional.empty() : clean(chunk.getValue());
    }
}
