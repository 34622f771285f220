package readout.reading.format;

import java.util.List;
import java.util.Objects;
import readout.model.SourceFormat;
import readout.model.Span;

/// A file's text, before anything is understood of it.
///
/// @param format the file's format
/// @param text   the canonical text: for plain text the decoded file with LF line ends and nothing else
///               changed; for other formats the blocks' words, a blank line between blocks, LF for a break inside one
/// @param blocks in order, without overlaps; every visible character of `text` is in one
/// @param strong spans the format shows in bold, in order; speakers' labels often are
/// @param hints  what the file says of itself outside its text
public record SourceText(SourceFormat format, String text, List<Block> blocks, List<Span> strong, Hints hints) {

    public SourceText {
        Objects.requireNonNull(format);
        Objects.requireNonNull(text);
        Objects.requireNonNull(hints);
        blocks = List.copyOf(blocks);
        strong = List.copyOf(strong);
    }
}
