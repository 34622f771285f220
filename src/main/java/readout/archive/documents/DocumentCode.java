package readout.archive.documents;

import java.math.BigInteger;
import java.sql.SQLException;
import readout.archive.sql.Session;

/// The name of a document for people: the first characters of its original's digest, so that the same file has the same name
/// in every archive. Digits and lower-case letters without i, l, o and u, which are easily misread.
public final class DocumentCode {

    /// How long a code is, unless that is taken.
    public static final int LENGTH = 8;

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    private DocumentCode() {
    }

    /// The first `length` characters for a digest, at most 51.
    static String of(byte[] sha256, int length) {
        BigInteger rest = new BigInteger(1, sha256);
        int bits = sha256.length * Byte.SIZE;
        StringBuilder code = new StringBuilder(length);
        for (int i = 1; i <= length; i++) {
            code.append(LETTERS.charAt(rest.shiftRight(bits - i * BITS).intValue() & LETTERS.length() - 1));
        }
        return code.toString();
    }

    /// The shortest code from [#LENGTH] on that no document has.
    static String free(Session session, byte[] sha256) throws SQLException {
        for (int length = LENGTH; ; length++) {
            String code = of(sha256, length);
            if (session.one("SELECT 1 FROM documents WHERE code = ?", row -> row.number(1), code).isEmpty()) {
                return code;
            }
        }
    }
}
