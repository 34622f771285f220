package readout.reading.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.SourceFormat;

/// Every format's files give exactly the text kept beside them, and no reader takes another's.
class GoldenTest {

    static List<Golden> files() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAsWrittenDown(Golden file) {
        Source source = new SourceReader(Limits.standard()).read(file.bytes());
        SourceInvariants.check(source);
        assertEquals(file.expected(), SourceDump.of(assertInstanceOf(Source.Text.class, source).text()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyItsOwnReaderTakesIt(Golden file) {
        List<String> takers = new ArrayList<>();
        for (FormatReader reader : FormatReaders.all()) {
            if (reader.recognises(new Content(file.bytes(), Limits.standard(), false))) {
                takers.add(reader.format().word());
            }
        }
        assertEquals(List.of(file.format()), takers);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheSameTwice(Golden file) {
        SourceReader reader = new SourceReader(Limits.standard());
        assertEquals(reader.read(file.bytes()), reader.read(file.bytes()));
    }

    @Test
    void everyFormatOfOneTextHasAFile() {
        Set<String> formats = Stream.of(SourceFormat.values()).map(SourceFormat::word).collect(Collectors.toSet());
        files().forEach(file -> formats.remove(file.format()));
        assertEquals(Set.of("msg", "zip"), formats, "Those two are made in their own tests");
    }

    @Test
    void everyReaderHasItsFormat() {
        Set<SourceFormat> formats = EnumSet.noneOf(SourceFormat.class);
        for (FormatReader reader : FormatReaders.all()) {
            assertTrue(formats.add(reader.format()), "Two readers of " + reader.format());
        }
        assertEquals(EnumSet.allOf(SourceFormat.class), formats);
    }

    /// The same document saved as six formats has the same words in all of them.
    @Test
    void officeFormatsAgree() {
        SourceReader reader = new SourceReader(Limits.standard());
        Set<String> texts = Stream.of("odt", "docx", "doc", "rtf")
                .map(ending -> reader.read(Golden.named("briefing." + ending).bytes()))
                .map(source -> ((Source.Text) source).text().text())
                .collect(Collectors.toSet());
        assertEquals(1, texts.size(), texts.toString());
    }
}
