package readout.reading.dates;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DateMention;

/// What holds for any text: mentions lie in order inside it, nothing fails, and time grows with the text.
class DateRobustnessTest {

    private static final String[] PIECES = {
        "May", "March", "march", "Mar.", "Friday", "Fri,", "last", "next", "this", "the", "of", "in", "early", "mid", "-", "–", ",", ".", "/", "'", "’", ":",
        "1", "05", "15", "31", "99", "2007", "1990s", "'90s", "2007-05-15", "15.05.2007", "20070515", "2007/05", "th", "st", "to", "and", "through",
        "summer", "winter", "week", "month", "years", "ago", "two", "yesterday", "Today", "tomorrow", "morning", "will", "said", "\n", "\n\n", " ", "\u00A0",
        "мая", "марта", "мае", "года", "г.", "году", "пятницу", "в", "с", "по", "прошлом", "прошлого", "месяце", "летом", "назад", "день", "начале", "90-х", "годов",
        "T10:00Z", "(", ")", "0000", "29 February", "30 февраля", "999999999999", "\uD83D", "É",
    };

    @Test
    void anyRowOfPiecesIsReadWithoutFailing() {
        Optional<LocalDate> written = Optional.of(LocalDate.of(2008, 2, 29));
        for (long seed = 1; seed <= 4000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertOrdered(text.toString(), new DateReader().read(text.toString(), random.nextBoolean() ? written : Optional.empty()), seed);
            DateReader.parse(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"May ", "1", "12 ", "2007-", "this ", "last last ", "5 ", "Friday, ", "in 2007 and ", "1-", "mid-", "\n", "a ", "March 5-", "с 5 по ", "said Friday "})
    void timeGrowsWithTheTextOnly(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        List<DateMention> read = assertTimeout(Duration.ofSeconds(30), () -> new DateReader().read(text, Optional.of(LocalDate.of(2009, 3, 7))));
        assertOrdered(text, read, 0);
    }

    private static void assertOrdered(String text, List<DateMention> mentions, long seed) {
        int from = 0;
        for (DateMention mention : mentions) {
            assertTrue(mention.span().start() >= from && mention.span().end() <= text.length() && !mention.span().isEmpty(),
                    () -> "seed " + seed + ": " + mention + " in " + text);
            from = mention.span().end();
        }
    }
}
