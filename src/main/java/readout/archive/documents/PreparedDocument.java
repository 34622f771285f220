package readout.archive.documents;

import java.util.List;
import readout.model.Document;
import readout.model.Quotation;
import readout.model.Turn;

/// A document with everything that can be worked out before it is written: digests, packed bytes, counts. Making it takes most
/// of the time and needs no archive, so it is done where the reading is done.
public final class PreparedDocument {

    private final String file;
    private final Document document;
    private final long size;
    private final byte[] sha256;
    private final byte[] packed;
    private final boolean deflated;
    private final byte[] textSha256;
    private final TextCodec.Kept text;
    private final byte[] paragraphs;
    private final byte[] directions;
    private final byte[] dates;
    private final int words;
    private final int[] turnWords;

    /// Prepares a document.
    ///
    /// @param file     the file's name as people know it, for a file in a bundle `a.zip!inner.txt`
    /// @param original the file's bytes
    /// @param document what the reader made of them
    public PreparedDocument(String file, byte[] original, Document document) {
        this.file = file;
        this.document = document;
        this.size = original.length;
        this.sha256 = Digest.of(original);
        byte[] smaller = Packing.deflate(original);
        this.deflated = smaller.length < original.length;
        this.packed = deflated ? smaller : original;
        this.text = TextCodec.keep(document.text(), original);
        this.textSha256 = text.bytes() == null ? sha256 : Digest.of(document.text());
        this.paragraphs = LayoutCodec.paragraphs(document.paragraphs());
        this.directions = LayoutCodec.directions(document.directions());
        this.dates = LayoutCodec.dates(document.dates());
        this.words = WordCount.of(document.text());
        this.turnWords = wordsOf(document);
    }

    /// The words of each turn, stage directions not counted.
    static int[] wordsOf(Document document) {
        return WordCount.ofSpans(document.text(), document.turns().stream().map(Turn::speech).toList(), document.directions());
    }

    /// The file's name.
    public String file() {
        return file;
    }

    /// The document.
    public Document document() {
        return document;
    }

    /// The digest of the original's bytes.
    public byte[] sha256() {
        return sha256;
    }

    /// The digest of the text.
    public byte[] textSha256() {
        return textSha256;
    }

    /// Roughly how many bytes of memory it holds.
    public long weight() {
        List<Turn> turns = document.turns();
        List<Quotation> quotations = document.quotations();
        return packed.length + 2L * document.text().length() + 200L * (turns.size() + quotations.size()) + 2000;
    }

    long size() {
        return size;
    }

    byte[] packed() {
        return packed;
    }

    String packing() {
        return deflated ? "deflate" : "none";
    }

    TextCodec.Kept text() {
        return text;
    }

    byte[] paragraphs() {
        return paragraphs;
    }

    byte[] directions() {
        return directions;
    }

    byte[] dates() {
        return dates;
    }

    int words() {
        return words;
    }

    int[] turnWords() {
        return turnWords;
    }
}
