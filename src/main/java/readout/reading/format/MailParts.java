package readout.reading.format;

import java.util.List;
import java.util.Optional;

/// A mail taken apart.
///
/// @param subject     its subject
/// @param from        who sent it
/// @param date        when, as given
/// @param plain       its words as plain text
/// @param html        its words as a page
/// @param address     where the page was, if this is no mail but a page a browser saved
/// @param attachments the files sent with it
record MailParts(Optional<String> subject, Optional<String> from, Optional<String> date, Optional<String> plain,
        Optional<String> html, Optional<String> address, List<Source.Entry> attachments) {
}
