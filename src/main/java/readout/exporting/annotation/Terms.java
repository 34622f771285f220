package readout.exporting.annotation;

import java.util.Optional;

/// The names of the format. Names that begin with `readout:` are ours; offsets under them are UTF-16 units.
final class Terms {

    /// The context of the W3C's vocabulary. It is a name: nothing is fetched.
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String PREFIX = "readout";
    static final String NAMESPACE = "urn:x-readout:terms:";

    static final String DOCUMENTS = "readout:documents";
    static final String TAGS = "readout:tags";
    static final String PEOPLE = "readout:people";
    static final String MEETINGS = "readout:meetings";
    static final String VERSION_OF = "readout:version_of";
    static final String LINK = "readout:link";
    static final String QUOTE = "readout:quote";
    static final String EXCHANGE = "readout:exchange";
    static final String ORIGINAL = "readout:original";

    private static final String UUID = "urn:uuid:";
    private static final String DOCUMENT = "urn:x-readout:document:";

    private Terms() {
    }

    /// The address of a uid.
    static String urn(String uid) {
        return UUID + uid;
    }

    /// The uid of an address.
    static Optional<String> uid(String urn) {
        return urn.startsWith(UUID) ? Optional.of(urn.substring(UUID.length())) : Optional.empty();
    }

    /// The address of a document in this file; its web address would be the same for all its versions.
    static String document(String code) {
        return DOCUMENT + code;
    }
}
