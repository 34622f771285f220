package readout.reading;

import java.util.List;
import readout.model.Document;
import readout.model.Refusal;

/// What reading a file's bytes came to.
public sealed interface Reading {

    /// The file is one document.
    record Read(Document document) implements Reading {
    }

    /// The file holds other files, each read by itself.
    record Bundle(List<Item> items) implements Reading {
        public Bundle {
            items = List.copyOf(items);
        }
    }

    /// One file of a bundle.
    ///
    /// @param name    its path inside the bundle
    /// @param bytes   its content
    /// @param reading what reading it came to; never a bundle
    record Item(String name, byte[] bytes, Reading reading) {
    }

    /// The file is no document.
    record Refused(Refusal refusal) implements Reading {
    }
}
