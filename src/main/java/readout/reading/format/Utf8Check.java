package readout.reading.format;

/// Whether bytes are UTF-8, forgiving the few slips that cutting and gluing files makes.
final class Utf8Check {

    /// One broken character is forgiven for so many whole ones.
    private static final int WHOLE_FOR_ONE_BROKEN = 50;

    private Utf8Check() {
    }

    /// Whether `bytes` are UTF-8, wholly or but for a slip among many whole characters beyond ASCII, or a
    /// character cut off at the end.
    static boolean isUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        int n = bytes.length;
        while (i < n) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i, n);
            if (length > 0) {
                whole++;
                i += length;
            } else if (length == CUT_OFF) {
                // A lone high byte at the end is as well a letter of another set, unless others were whole.
                return whole > 0 && whole >= (long) broken * WHOLE_FOR_ONE_BROKEN;
            } else {
                broken++;
                i++;
                if (broken > 4 && broken > whole) {
                    return false;
                }
            }
        }
        return broken == 0 || whole >= (long) broken * WHOLE_FOR_ONE_BROKEN;
    }

    private static final int CUT_OFF = -1;

    /// The length of the character at `i`, 0 if it is broken, [#CUT_OFF] if the bytes end inside it.
    private static int sequence(byte[] b, int i, int n) {
        int lead = b[i] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if (i + k >= n) {
                return CUT_OFF;
            }
            int next = b[i + k] & 0xFF;
            int least = k == 1 && lead == 0xE0 ? 0xA0 : k == 1 && lead == 0xF0 ? 0x90 : 0x80;
            int most = k == 1 && lead == 0xED ? 0x9F : k == 1 && lead == 0xF4 ? 0x8F : 0xBF;
            if (next < least || next > most) {
                return 0;
            }
        }
        return length;
    }
}
