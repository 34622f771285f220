package readout.archive.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are found where they stand, and folded so that ways to write the same word meet.
class TokenizerTest {

    private record Found(String word, String text) {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Missile-defense talks          | missile defense talks",
        "the U.S. and the US, USA, U.S.A.| the usa and the usa usa usa",
        "let us, Let Us                 | let us let us",
        "U.S.S.R.'s envoy at 5 p.m.     | ussr envoy at 5 pm",
        "U.S.-Russia                    | usa russia",
        "don't won’t can't              | dont wont cant",
        "Russia's Putin’s we'll I'm you've they're he'd| russia putin we i you they he",
        "O'Brien and D’Arcy             | obrien and darcy",
        "rock 'n' roll, the envoys' cars| rock n roll the envoys cars",
        "'quoted' ''twice'' “curly”     | quoted twice curly",
        "Ёлка, Йод, ещё и её            | елка йод еще и ее",
        "café naïve Müller Łódź Ærø     | cafe naive muller lodz aero",
        "ﬁrst ﬂoor oﬃce                 | first floor office",
        "1,500 and 2,000,000 men        | 1500 and 2000000 men",
        "in 2007, 150 and 1,50 or 2007,150| in 2007 150 and 1 50 or 2007 150",
        "3.5 percent, 15.05.2007, 9/11  | 3·5 percent 15 05 2007 9 11",
        "the 1980's and 1990s, 10th     | the 1980s and 1990s 10th",
        "S-300, SS-20s, G8, 2+2         | s 300 ss 20s g8 2 2",
        "Лук'янов и С.В. Лавров, т.е. он| лукянов и св лавров те он",
        "foo_bar@state.gov              | foo bar state gov",
        "北京 summit                     | 北 京 summit",
        "No. 5 (five)                   | no 5 five",
    })
    void foldsWords(String text, String words) {
        assertEquals(List.of(words.strip().split(" ")), found(text).stream().map(Found::word).toList());
    }

    @Test
    void coversWhatBelongsToAWord() {
        assertEquals(List.of("Russia’s", "U.S.", "don't", "1,500", "3.5", "é"),
                found("— Russia’s “U.S.” (don't) 1,500, 3.5; e\u0301").stream().map(Found::text).map(text -> text.equals("e\u0301") ? "é" : text)
                        .toList());
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        for (String word : List.of("ёжик", "йод", "Müller", "Łódź", "Ångström", "Ельцин", "бой")) {
            String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            assertEquals(found(word).getFirst().word(), found(apart).getFirst().word(), word);
            assertEquals(apart, found(apart + ".").getFirst().text(), word);
        }
    }

    @Test
    void invisibleCharactersDoNotSplitWords() {
        assertEquals("cooperation", found("co\u00ADoper\u200Bation".replace("\u200B", "\u200D")).getFirst().word());
        assertEquals("lavrov", found("\u200FLav\u202Arov\u200E").getFirst().word());
    }

    @Test
    void pairsOfSurrogatesAreFoldedAndLoneOnesSeparate() {
        assertEquals(List.of("a", "ab", "x"), found("\uD835\uDC00 \uD835\uDC00b \uD800 x\uDC00 😀").stream().map(Found::word).toList());
    }

    @Test
    void longRunsAreCutButCoveredWhole() {
        String run = "A".repeat(5000);
        assertEquals(Tokenizer.LONGEST, found(run).getFirst().word().length());
        assertEquals(run, found(run).getFirst().text());
    }

    @Test
    void anyTextIsReadInOrderAndFoldedOnceForAll() {
        long seed = 20070515;
        Random random = new Random(seed);
        String alphabet = "abzABZ.,'’-– \n\t09 ёЁйЙлЛéÅﬁßœŁ\u0301\u0306\u00AD\u200F\uFEFF\uD835\uDC00\uD800北ъ·/:()\u00A0\u202FU.S.ии\u0306";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000) : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Tokenizer tokenizer = new Tokenizer().over(text.toString(), 0, text.length());
            int end = 0;
            while (tokenizer.next()) {
                assertTrue(tokenizer.start() >= end && tokenizer.end() > tokenizer.start() && tokenizer.end() <= text.length(),
                        () -> "seed " + seed + ": " + text);
                assertTrue(tokenizer.length() > 0, () -> "seed " + seed + ": " + text);
                String word = tokenizer.word();
                assertTrue(word.chars().allMatch(c -> c > 0x7F || c >= '0' && c <= '9' || c >= 'a' && c <= 'z'), () -> word);
                end = tokenizer.end();
            }
        }
    }

    @Test
    void keepsToItsStretch() {
        Tokenizer tokenizer = new Tokenizer().over("missile defense", 3, 11);
        assertTrue(tokenizer.next());
        assertEquals("sile", tokenizer.word());
        assertTrue(tokenizer.next());
        assertEquals("def", tokenizer.word());
    }

    private static List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer().over(text, 0, text.length());
        while (tokenizer.next()) {
            found.add(new Found(tokenizer.word(), text.substring(tokenizer.start(), tokenizer.end())));
        }
        return found;
    }
}
