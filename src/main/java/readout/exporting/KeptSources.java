package readout.exporting;

import java.util.Map;
import java.util.NoSuchElementException;

/// The texts and files that came with a book in one file. Some formats carry only the one or the other.
///
/// @param texts     texts by document
/// @param originals bytes of files by document
public record KeptSources(Map<String, String> texts, Map<String, byte[]> originals) implements Sources {

    public KeptSources {
        texts = Map.copyOf(texts);
        originals = Map.copyOf(originals);
    }

    @Override
    public String text(String document) {
        return required(texts.get(document), document);
    }

    @Override
    public byte[] original(String document) {
        return required(originals.get(document), document);
    }

    private static <T> T required(T value, String document) {
        if (value == null) {
            throw new NoSuchElementException("No such source: " + document);
        }
        return value;
    }
}
