package readout.archive.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.DateMention;
import readout.model.DirectionKind;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.When;

class CodecsTest {

    @Test
    void everyKindHasItsPlaceInTheFile() {
        assertEquals(EnumSet.allOf(ParagraphKind.class), EnumSet.copyOf(LayoutCodec.PARAGRAPH_KINDS));
        assertEquals(EnumSet.allOf(DirectionKind.class), EnumSet.copyOf(LayoutCodec.DIRECTION_KINDS));
    }

    @Test
    void theBytesOfALayoutAreThoseOfEveryVersion() {
        assertArrayEquals(new byte[] {20, 10, 10, 4, (byte) 0x88, 1, 0, 2, 0}, LayoutCodec.paragraphs(List.of(
                new Paragraph(ParagraphKind.TEXT, 2, new Span(10, 15)), new Paragraph(ParagraphKind.SUBTITLE, 0, new Span(83, 83)))));
        assertArrayEquals(new byte[] {8, 6, 10}, LayoutCodec.directions(List.of(
                new StageDirection(DirectionKind.APPLAUSE, new Span(4, 7)))));
        assertArrayEquals(new byte[] {8, 6, 2, 1, 4}, LayoutCodec.dates(List.of(new DateMention(new Span(4, 7),
                Optional.of(new When(LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 2)))))));
    }

    @Test
    void whateverIsWrittenIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Paragraph> paragraphs = new ArrayList<>();
            List<StageDirection> directions = new ArrayList<>();
            List<DateMention> dates = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                int start = random.nextInt(1 << random.nextInt(31));
                Span span = new Span(start, start + random.nextInt(Math.min(1 << random.nextInt(31), Integer.MAX_VALUE - start)));
                paragraphs.add(new Paragraph(any(ParagraphKind.values(), random), random.nextInt(7), span));
                directions.add(new StageDirection(any(DirectionKind.values(), random), span));
                LocalDate first = LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000);
                dates.add(new DateMention(span, random.nextInt(3) == 0 ? Optional.empty()
                        : Optional.of(new When(first, first.plusDays(random.nextInt(800))))));
            }
            assertEquals(paragraphs, LayoutCodec.paragraphs(LayoutCodec.paragraphs(paragraphs)), "seed " + seed);
            assertEquals(directions, LayoutCodec.directions(LayoutCodec.directions(directions)), "seed " + seed);
            assertEquals(dates, LayoutCodec.dates(LayoutCodec.dates(dates)), "seed " + seed);
        }
    }

    @Test
    void damagedBytesAreToldSo() {
        byte[] bytes = LayoutCodec.paragraphs(List.of(new Paragraph(ParagraphKind.TEXT, 1, new Span(300, 900))));
        assertThrows(IllegalArgumentException.class, () -> LayoutCodec.paragraphs(Arrays.copyOf(bytes, bytes.length - 1)));
        assertThrows(DataFormatException.class, () -> Packing.inflate(Arrays.copyOf(Packing.deflate(new byte[1000]), 8)));
    }

    @Test
    void bytesThatAreTheTextAreNotKeptTwice() throws DataFormatException {
        byte[] utf8 = "мир".getBytes(StandardCharsets.UTF_8);
        TextCodec.Kept same = TextCodec.keep("мир", utf8);
        assertEquals("original", same.form());
        assertNull(same.bytes());
        assertEquals("мир", TextCodec.text("original", utf8));
        TextCodec.Kept other = TextCodec.keep("мир", "мир".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("utf-8", other.form());
        assertEquals("мир", TextCodec.text("utf-8", other.bytes()));
        assertEquals("utf-16", TextCodec.keep("\uD800", new byte[] {'?'}).form());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | 0
            one                         | 1
            Don't re-read the U.S. text | 6
            - - 'quoted' words-         | 2
            12:05 P.M. EDT              | 5
            Добрый день, товарищи!      | 3
            cafe\u0301 au lait          | 3
            """)
    void wordsAreCounted(String text, int words) {
        assertEquals(words, WordCount.of(text));
    }

    @Test
    void wordsOfStageDirectionsAreNotCounted() {
        String text = "One (two three) four. (Five.) Six (seven";
        List<StageDirection> directions = List.of(new StageDirection(DirectionKind.OTHER, new Span(4, 15)),
                new StageDirection(DirectionKind.OTHER, new Span(22, 29)), new StageDirection(DirectionKind.OTHER, new Span(34, 40)));
        assertArrayEquals(new int[] {2, 0, 1}, WordCount.ofSpans(text, List.of(new Span(0, 21), new Span(22, 29), new Span(30, 40)), directions));
        assertArrayEquals(new int[] {3}, WordCount.ofSpans(text, List.of(new Span(0, 40)), directions));
        assertArrayEquals(new int[] {1}, WordCount.ofSpans(text, List.of(new Span(10, 21)), directions));
    }

    @Test
    void aCodeIsTheBeginningOfTheDigestInFiveBitLetters() {
        byte[] digest = new byte[32];
        digest[0] = (byte) 0b00001_000;
        digest[1] = (byte) 0b10_11111_0;
        digest[31] = (byte) 0b10;
        assertEquals("12z0", DocumentCode.of(digest, 4));
        assertEquals("12z0" + "0".repeat(46) + "1", DocumentCode.of(digest, 51));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
