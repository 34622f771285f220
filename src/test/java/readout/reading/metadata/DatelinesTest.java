package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Datelines as agencies and papers print them, and sentences that only look like one.
class DatelinesTest {

    private final Gazetteer gazetteer = new Gazetteer();
    private final Datelines datelines = new Datelines(gazetteer, new Publishers(), new PersonalNames());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            GENEVA — The two ministers met. > Geneva,Switzerland | | | The two
            GENEVA (Reuters) - The two ministers met. > Geneva,Switzerland | Reuters | | The two
            MOSCOW, June 15. /TASS/. The ministry said. > Moscow,Russia | TASS | June 15 | The ministry
            WASHINGTON, March 6 (RIA Novosti) – The ministry said. > Washington,United States | RIA Novosti | March 6 | The ministry
            MOSCOW, Dec 9 (Reuters) - The minister said. > Moscow,Russia | Reuters | Dec 9 | The minister
            GENEVA, March 6 -- The effort began. > Geneva,Switzerland | | March 6 | The effort
            МОСКВА, 15 июня. /ТАСС/. Министр сообщил. > Moscow,Russia | TASS | 15 июня | Министр
            Москва. 15 июня. INTERFAX.RU - Министр сообщил. > Moscow,Russia | Interfax | 15 июня | Министр
            МОСКВА, 7 июля. Президент сказал. > Moscow,Russia | | 7 июля | Президент
            ЖЕНЕВА (Рейтер) - Госсекретарь сказала. > Geneva,Switzerland | Reuters | | Госсекретарь
            By Jane Miller, AP — MOSCOW (AP) — The minister said. > Moscow,Russia | Associated Press | | The minister
            KENNEBUNKPORT, Maine — President Bush said. > Kennebunkport,United States | | | President Bush
            WASHINGTON, Nov. 15, 2010 — President Obama said. > Washington,United States | | Nov. 15, 2010 | President Obama
            ST. PETERSBURG, Russia (AP) — Leaders met. > St. Petersburg,Russia | Associated Press | | Leaders
            GENEVA | Secretary Clinton said. > Geneva,Switzerland | | | Secretary
            SOCHI, May 12. /TASS/. Mr. Kerry came. > Sochi,Russia | TASS | May 12 | Mr. Kerry
            (Bloomberg) -- The two met. > | Bloomberg | | The two
            Washington -- The department said. > Washington,United States | | | The department
            May 14 (UPI) -- The two met. > | United Press International | May 14 | The two
            GENEVA While the two ministers failed to agree on a treaty yesterday, they were seen to smile at each other for most of the day, and their aides smiled too. > Geneva,Switzerland | | | While the
            June 28, 2007 -- The minister said. > | | June 28, 2007 | The minister
            """)
    void isRead(String text, String expected) {
        Dateline line = datelines.read(text, 0, text.length()).orElseThrow();
        String told = String.join(" | ", line.spot().map(spot -> spot.city() + "," + spot.country()).orElse(""), line.agency().map(Publishers.Publisher::name).orElse(""),
                line.date().map(date -> date.span().of(text)).orElse(""));
        String[] parts = expected.split("\\|", -1);
        assertEquals(String.join("|", parts[0].strip(), parts[1].strip(), parts[2].strip()), told.replace(" | ", "|"));
        assertTrue(text.substring(line.span().end()).startsWith(parts[3].strip()), () -> "text begins: " + text.substring(line.span().end()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "Moscow, Russia's capital, was quiet on Friday.",
        "Geneva was chosen because it is neutral - and because it is near.",
        "Washington: a city of monuments and meetings.",
        "London. Paris. Rome. The minister saw them all.",
        "The U.S. — and Russia — may agree.",
        "GENEVA Press Conference of the ministers",
        "MOSCOW STATE UNIVERSITY The students of the university listened to the guest for an hour, and asked him many questions about his country and his youth.",
        "SECRETARY RICE: Good morning.",
        "Paris — which had waited for long — was glad.",
    })
    void isNotSeenInASentence(String text) {
        assertEquals(Optional.empty(), datelines.read(text, 0, text.length()));
    }
}
