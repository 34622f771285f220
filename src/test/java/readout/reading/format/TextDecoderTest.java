package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts come out of every character set as they went in.
class TextDecoderTest {

    private static final String ENGLISH = """
            SECRETARY ROE: “We shall see” – that’s all I can say. The naïve résumé of Señor Muñoz…

            FOREIGN MINISTER PRIMEROV: (In Freedonian.)
            """;
    private static final String RUSSIAN = """
            И.И.Примеров: Уважаемые коллеги! Мы провели откровенный разговор – он был полезным.

            Вопрос: Будет ли встреча на высшем уровне, и если будет, то где?

            И.И.Примеров: «Поживём – увидим», как говорят у нас. Эксперты закончат работу осенью.
            """;
    private static final String MIXED = """
            Remarks to the press, Exampleton, June 4, 2010. All portions in English unless marked otherwise.
            FOREIGN MINISTER PRIMEROV: As we say, «тише едешь – дальше будешь», and I mean every word of it.
            """;

    static Stream<Arguments> texts() {
        List<Arguments> cases = new ArrayList<>();
        for (String set : List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            boolean dashes = !set.equals("IBM866") && !set.equals("ISO-8859-5") && !set.equals("KOI8-R");
            String russian = dashes ? RUSSIAN : RUSSIAN.replace("–", "-").replace("«", "\"").replace("»", "\"");
            cases.add(Arguments.of("Russian", set, russian));
            cases.add(Arguments.of("Russian, long", set, russian.repeat(40)));
            cases.add(Arguments.of("Russian, capitals", set, "СОВМЕСТНОЕ ЗАЯВЛЕНИЕ ПРЕЗИДЕНТОВ\n"));
            cases.add(Arguments.of("Russian, one line", set, "Встреча состоялась в Москве.\n"));
            if (dashes) {
                cases.add(Arguments.of("English with Russian words", set, MIXED));
            }
        }
        for (String set : List.of("windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            cases.add(Arguments.of("English", set, ENGLISH));
            cases.add(Arguments.of("English, long", set, ENGLISH.repeat(60)));
            cases.add(Arguments.of("English, one line", set, "We shall see – that’s all.\n"));
            cases.add(Arguments.of("French", set, "Le ministre a déclaré qu’il n’était « ni pour ni contre », à l’issue de l’entretien de Genève.\n"));
            cases.add(Arguments.of("German", set, "Außenminister Müller sprach über Abrüstung; „für später“, sagte er, genüge das.\n"));
            cases.add(Arguments.of("Spanish", set, "¿Cuándo será la reunión? Mañana, señaló el canciller español.\n"));
        }
        cases.add(Arguments.of("English, Mac", "x-MacRoman", "“We shall see” – that’s all the naïve minister said.\n"));
        cases.add(Arguments.of("Ascii", "US-ASCII", "SECRETARY ROE: We shall see.\n"));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("texts")
    void comesOutAsItWentIn(String what, String set, String text) {
        byte[] bytes = text.getBytes(Charset.forName(set));
        assertEquals(text, TextDecoder.decode(bytes).orElseThrow().text());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Да", "Нет", "Привет", "МОСКВА", "Спасибо", "Лавров", "В.Путин: Да.", "Ельцин и Клинтон", "Ответ:"})
    void evenAWordIsTold(String word) {
        for (String set : List.of("windows-1251", "UTF-8")) {
            assertEquals(word, TextDecoder.decode(word.getBytes(Charset.forName(set))).orElseThrow().text(), set);
        }
    }

    @Test
    void byteOrderMarksAreBelievedAndDropped() {
        for (Charset set : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"))) {
            byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(set);
            assertEquals(RUSSIAN, TextDecoder.decode(bytes).orElseThrow().text(), set.name());
        }
    }

    @Test
    void onlyLineEndsChange() {
        String text = "one\r\ntwo\rthree\n\n\tfour  \r\n\r\nfive\u00A0\u2028six\f\r";
        String expected = "one\ntwo\nthree\n\n\tfour  \n\nfive\u00A0\u2028six\f\n";
        assertEquals(expected, TextDecoder.decode(text.getBytes(UTF_8)).orElseThrow().text());
    }

    @Test
    void aSlipInUtf8DoesNotMakeItAnotherSet() {
        byte[] good = RUSSIAN.getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(good, good.length - 20);
        int end = cut.length;
        while ((cut[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        String text = TextDecoder.decode(Arrays.copyOf(cut, end)).orElseThrow().text();
        assertTrue(text.startsWith("И.И.Примеров: Уважаемые коллеги!"), text);
        byte[] slipped = good.clone();
        slipped[good.length / 2] = (byte) 0xFF;
        assertTrue(TextDecoder.decode(slipped).orElseThrow().text().contains("Поживём – увидим"));
    }

    @Test
    void loneSurrogatesAreReplaced() {
        byte[] bytes = ("Well, " + "\uD83D" + " and so on, and so on.").getBytes(UTF_8);
        assertTrue(TextDecoder.decode(bytes).isPresent());
        byte[] wide = new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0, 'c', 0, 'd', 0};
        assertEquals("a\uFFFDbcd", TextDecoder.decode(wide).orElseThrow().text());
    }

    @Test
    void noiseIsNoText() {
        Random random = new Random(7);
        for (int size : new int[] {64, 500, 5000, 100_000}) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            assertTrue(TextDecoder.decode(noise).isEmpty(), "size " + size);
        }
        byte[] nulls = new byte[1000];
        assertTrue(TextDecoder.decode(nulls).isEmpty());
        byte[] ridden = RUSSIAN.repeat(10).getBytes(UTF_8);
        for (int i = 0; i < ridden.length; i += 9) {
            ridden[i] = 0;
        }
        assertTrue(TextDecoder.decode(ridden).isEmpty());
    }

    @Test
    void aNullByteOrTwoIsForgiven() {
        byte[] bytes = "SECRETARY ROE: We shall see.\0\0 Thank you all for coming, and good night.\n".getBytes(UTF_8);
        assertTrue(TextDecoder.decode(bytes).orElseThrow().text().contains("see.\0\0 Thank"));
    }
}
