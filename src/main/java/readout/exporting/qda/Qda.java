package readout.exporting.qda;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// The names of the format, and the identities of what it has no names for.
final class Qda {

    static final String PROJECT = "urn:QDA-XML:project:1.0";
    static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";
    static final String ORIGIN = "Readout 1.0.0";
    static final String PROJECT_FILE = "project.qde";
    /// How links from a quote of an exchange to the next are called, before the exchange's title.
    static final String NEXT = "next in ";
    static final String INTERNAL = "internal://";

    /// The book as Readout itself writes it, and the digest of the project it is the same as: whoever changes the project has a word
    /// that counts.
    static final String BOOK_FILE = "Readout/book.jsonld";
    static final String DIGEST_FILE = "Readout/project.sha256";

    /// The codes that stand for questions of reliability and for exchanges, and are no tags.
    static final String RELIABILITY = guid("reliability");
    static final String EXCHANGES = guid("exchanges");
    static final String USER = guid("user");
    static final String SIDE = guid("variable side");
    static final String PERSON = guid("variable person");

    private Qda() {
    }

    /// The identity of something of our own, the same in every file.
    static String guid(String what) {
        return UUID.nameUUIDFromBytes(("readout " + what).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The identity of a uid: itself, unless it is no UUID.
    static String ofUid(String uid) {
        return isGuid(uid) ? uid : guid("uid " + uid);
    }

    /// A GUID as we write it: lower case, without braces.
    ///
    /// @throws IllegalArgumentException if it is none
    static String bare(String guid) {
        String bare = guid.strip().replaceAll("^\\{|}$", "").toLowerCase(Locale.ROOT);
        if (!isGuid(bare)) {
            throw new IllegalArgumentException("\"" + guid + "\" is no GUID");
        }
        return bare;
    }

    static boolean isGuid(String text) {
        return text.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    }
}
