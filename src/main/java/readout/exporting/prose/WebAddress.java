package readout.exporting.prose;

import java.util.Locale;

/// Web addresses in what is written for people.
final class WebAddress {

    private WebAddress() {
    }

    /// Whether an address may be made a link: only those of pages are, since a document may claim any address.
    static boolean isLink(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
