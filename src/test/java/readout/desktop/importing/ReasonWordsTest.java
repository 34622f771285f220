package readout.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.desktop.kit.Messages;

class ReasonWordsTest {

    private static final Pattern SENTENCE = Pattern.compile("\"((?:This|A page|There is|The file|The folder) [^\"]*\\.)\"");

    private final ReasonWords russian = new ReasonWords(Messages.of(Locale.of("ru")));

    @Test
    void everyReasonTheRoomsBelowGiveInOneSentenceHasRussianWords() throws IOException {
        Set<String> untold = new TreeSet<>();
        for (String room : new String[] {"reading/format", "intake"}) {
            try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "readout").resolve(room))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    SENTENCE.matcher(Files.readString(file)).results().map(found -> found.group(1)).filter(sentence -> !sentence.contains("%"))
                            .filter(sentence -> russian.of(sentence).equals(sentence)).forEach(untold::add);
                }
            }
        }
        assertEquals(Set.of(), untold);
    }

    @Test
    void aReasonWithoutWordsOfItsOwnIsToldAsItIs() {
        assertEquals("The file is larger than 256 MB.", russian.of("The file is larger than 256 MB."));
    }
}
