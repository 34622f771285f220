package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import readout.model.Refusal;

/// Takes a MIME message apart. Messages inside it are attachments.
final class EmlParts {

    private final Limits limits;
    private final Deadline deadline;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> partHeaders = new HashMap<>();
    private final StringBuilder plain = new StringBuilder();
    private final List<Source.Entry> attachments = new ArrayList<>();
    private String html;
    private String pageLocation;
    private long unpacked;
    private int parts;

    private EmlParts(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    static MailParts of(byte[] bytes, Limits limits, Deadline deadline) throws IOException, MimeException {
        EmlParts parts = new EmlParts(limits, deadline);
        parts.read(bytes);
        return parts.parts();
    }

    private void read(byte[] bytes) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        int start = 0;
        if (bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("From ")) {
            while (start < bytes.length && bytes[start] != '\n') {
                start++;
            }
            start++;
        }
        stream.parse(new WatchedStream(new ByteArrayInputStream(bytes, start, Math.max(0, bytes.length - start)), deadline));
        boolean top = true;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> partHeaders.clear();
                case T_FIELD -> note(stream.getField(), top);
                case T_END_HEADER -> top = false;
                case T_BODY -> body(stream);
                default -> { }
            }
        }
    }

    private void note(Field field, boolean top) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = field.getBody();
        partHeaders.putIfAbsent(name, value);
        if (top) {
            headers.putIfAbsent(name, value);
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        if (++parts > limits.entries()) {
            throw new RefusalException(Refusal.Kind.TOO_LARGE, "This mail has more than " + limits.entries() + " parts.");
        }
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        byte[] content = unpacked(stream.getDecodedInputStream());
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        Optional<String> name = fileName();
        boolean attached = partHeaders.getOrDefault("content-disposition", "").strip().toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        if (!attached && type.equals("text/html") && html == null) {
            html = text(content, descriptor.getCharset());
            pageLocation = partHeaders.get("content-location");
        } else if (!attached && type.equals("text/plain") && name.isEmpty()) {
            String words = text(content, descriptor.getCharset());
            plain.append(plain.isEmpty() || words.isBlank() ? "" : "\n").append(words);
        } else if (content.length > 0 && (attached || name.isPresent() || type.equals("message/rfc822"))
                && Signature.of(content) != Signature.PICTURE && Signature.of(content) != Signature.SOUND_OR_FILM) {
            attachments.add(new Source.Entry(name.orElse("attachment " + (attachments.size() + 1)), content));
        }
    }

    private byte[] unpacked(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            unpacked += read;
            if (unpacked > limits.unpackedBytes()) {
                throw new RefusalException(Refusal.Kind.TOO_LARGE, "What is attached to this mail is too large.");
            }
        }
        return out.toByteArray();
    }

    /// A part's words; the bytes are believed before the header where the two differ.
    private static String text(byte[] content, String said) {
        Charset guess = TextDecoder.charsetOf(content).orElse(StandardCharsets.UTF_8);
        if (guess.name().startsWith("UTF-")) {
            return TextDecoder.decode(content, guess).text();
        }
        return TextDecoder.decode(content, Charsets.named(said).filter(charset -> !Charsets.isLoose(charset)).orElse(guess)).text();
    }

    /// The file name of a part, from either header that may give it.
    private Optional<String> fileName() {
        return MailHeaders.parameter(partHeaders.getOrDefault("content-disposition", ""), "filename")
                .or(() -> MailHeaders.parameter(partHeaders.getOrDefault("content-type", ""), "name"))
                .map(EmlParts::decoded).flatMap(HtmlHints::clean);
    }

    private MailParts parts() {
        return new MailParts(header("subject"), header("from"), header("date"),
                Optional.of(plain.toString()).filter(text -> !text.isBlank()), Optional.ofNullable(html),
                header("snapshot-content-location").or(this::savedPage), attachments);
    }

    /// Older browsers give the address with the page's own part only.
    private Optional<String> savedPage() {
        return headers.getOrDefault("from", "").contains("<Saved by ") ? Optional.ofNullable(pageLocation) : Optional.empty();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(EmlParts::decoded).flatMap(HtmlHints::clean);
    }

    /// A header's words. Where they are not encoded as they should be, their bytes tell the character set.
    private static String decoded(String value) {
        String unfolded = value.replaceAll("[\\r\\n]++", "");
        if (unfolded.contains("=?")) {
            return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
        }
        if (unfolded.chars().anyMatch(c -> c > 0xFF)) {
            return unfolded;
        }
        byte[] raw = unfolded.getBytes(StandardCharsets.ISO_8859_1);
        return TextDecoder.decode(raw).map(DecodedText::text).orElse(unfolded);
    }
}
