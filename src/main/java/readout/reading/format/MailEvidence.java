package readout.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Whether a file is a mail message as mail programs store it. Mails printed or pasted as text (`From: … Sent: …`)
/// are texts, not messages: what tells is a header only machines write.
final class MailEvidence {

    private static final int HEADERS_WITHIN = 1 << 16;
    private static final Set<String> MACHINE = Set.of("mime-version", "message-id", "received", "return-path",
            "content-type", "delivered-to", "dkim-signature", "x-mailer", "x-originating-ip", "arc-seal", "authentication-results",
            "content-transfer-encoding", "in-reply-to", "references", "list-unsubscribe", "snapshot-content-location");
    private static final Set<String> HUMAN = Set.of("from", "to", "subject", "date", "cc", "sender", "reply-to");

    private MailEvidence() {
    }

    static boolean isMail(byte[] b) {
        int machine = 0;
        int human = 0;
        boolean dated = false;
        int end = Math.min(b.length, HEADERS_WITHIN);
        int line = start(b);
        while (line < end) {
            int stop = lineEnd(b, line, end);
            if (stop == line) {
                break;
            }
            if (b[line] != ' ' && b[line] != '\t') {
                String name = headerName(b, line, stop);
                if (name == null) {
                    return false;
                }
                machine += MACHINE.contains(name) ? 1 : 0;
                human += HUMAN.contains(name) ? 1 : 0;
                dated |= name.equals("date") && isMachineDate(b, line + 5, stop);
            }
            line = stop + (stop + 1 < b.length && b[stop] == '\r' && b[stop + 1] == '\n' ? 2 : 1);
        }
        return human >= 1 && machine >= 1 || human >= 3 && dated;
    }

    /// After a byte order mark, or the `From ` line mail boxes put before a message.
    private static int start(byte[] b) {
        int i = b.length > 2 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF ? 3 : 0;
        if (b.length > i + 5 && b[i] == 'F' && b[i + 1] == 'r' && b[i + 2] == 'o' && b[i + 3] == 'm' && b[i + 4] == ' ') {
            int stop = lineEnd(b, i, b.length);
            return Math.min(b.length, stop + 1);
        }
        return i;
    }

    private static int lineEnd(byte[] b, int from, int end) {
        int i = from;
        while (i < end && b[i] != '\n' && b[i] != '\r') {
            i++;
        }
        return i;
    }

    private static String headerName(byte[] b, int from, int end) {
        int i = from;
        while (i < end && (b[i] > ' ' && b[i] != ':' && b[i] < 127)) {
            i++;
        }
        if (i == from || i >= end || b[i] != ':') {
            return null;
        }
        return new String(b, from, i - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /// `Fri, 6 Mar 2009 18:20:11 +0100`: a time with seconds or a zone, as no letter head has.
    private static boolean isMachineDate(byte[] b, int from, int end) {
        int colons = 0;
        boolean zone = false;
        for (int i = from; i < end; i++) {
            colons += b[i] == ':' ? 1 : 0;
            zone |= (b[i] == '+' || b[i] == '-') && i + 4 < end && b[i + 1] >= '0' && b[i + 1] <= '1' && b[i - 1] == ' ';
            zone |= b[i] == 'G' && i + 2 < end && b[i + 1] == 'M' && b[i + 2] == 'T';
        }
        return colons >= 1 && zone;
    }
}
