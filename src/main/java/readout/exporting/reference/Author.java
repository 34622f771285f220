package readout.exporting.reference;

import java.util.List;
import readout.exporting.CitedDocument;
import readout.exporting.citation.Names;

/// Who a document is by.
///
/// @param family the last name, or the whole name of what is no person
/// @param given  what stands before it; empty for what is no person
record Author(String family, String given) {

    /// The authors a document names, in order. A single word, or the publisher's own name, is no person's.
    static List<Author> of(CitedDocument document) {
        return document.author().map(Names::split).orElse(List.of()).stream().map(name -> of(name, document)).toList();
    }

    private static Author of(String name, CitedDocument document) {
        String given = Names.given(name);
        return given.isEmpty() || document.publisher().filter(name::equals).isPresent() ? new Author(name, "") : new Author(Names.family(name), given);
    }

    boolean isPerson() {
        return !given.isEmpty();
    }

    /// `Richter, Paul`; the whole name of what is no person.
    String inverted() {
        return isPerson() ? family + ", " + given : family;
    }
}
