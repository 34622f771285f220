package readout.reading.format;

import java.nio.charset.Charset;

/// A text and the character set its bytes were in.
///
/// @param text    decoded, line ends made LF, without byte order mark
/// @param charset the character set
record DecodedText(String text, Charset charset) {
}
