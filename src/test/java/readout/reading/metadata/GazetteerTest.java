package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Place;
import readout.model.When;

/// Which places words name, and how a country was called on a date.
class GazetteerTest {

    private final Gazetteer gazetteer = new Gazetteer();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Moscow, Russia                        | Moscow/Russia/
            Moscow                                | Moscow/Russia/
            МОСКВА                                | Moscow/Russia/
            Москва, Кремль                        | Moscow/Russia/Кремль
            The Kremlin, Moscow                   | Moscow/Russia/The Kremlin
            Osobnyak Guest House, Moscow, Russia  | Moscow/Russia/Osobnyak Guest House
            Bocharov Ruchei Residence, Sochi      | Sochi/Russia/Bocharov Ruchei Residence
            The East Room                         | Washington/United States/The East Room
            Washington, D.C.                      | Washington/United States/
            New York, New York                    | New York/United States/
            Waldorf-Astoria Hotel, New York       | New York/United States/Waldorf-Astoria Hotel
            KENNEBUNKPORT, Maine                  | Kennebunkport/United States/
            BAR HARBOR, Maine                     | Bar Harbor/United States/
            SEA ISLAND, Ga.                       | Sea Island/United States/
            Sea Island, Georgia                   | Sea Island/United States/
            Tbilisi, Georgia                      | Tbilisi/Georgia/
            Reykjavík, Iceland                    | Reykjavik/Iceland/
            Geneva, Switzerland.                  | Geneva/Switzerland/
            Санкт-Петербург                       | St. Petersburg/Russia/
            Brdo Pri Kranju, Slovenia             | Brdo pri Kranju/Slovenia/
            """)
    void namesAPlace(String words, String place) {
        assertEquals(place, gazetteer.whole(words).map(spot -> spot.city() + "/" + spot.country() + "/" + spot.venue()).orElse("none"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Remarks in Moscow
            Press Briefing to Wire Services, Geneva, Switzerland
            Hillary Rodham Clinton
            Secretary of State
            """)
    void leavesOtherWordsAlone(String words) {
        assertEquals(Optional.empty(), gazetteer.whole(words));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"Moscow, 1991-12-25, USSR", "Moscow, 1991-12-26, Russia", "Vilnius, 1990-01-11, USSR", "Vilnius, 1991-10-01, Lithuania", "Bonn, 1989-06-12, West Germany",
            "Bonn, 1999-06-12, Germany", "Prague, 1990-11-17, Czechoslovakia", "Prague, 2010-04-08, Czech Republic", "Belgrade, 2004-05-01, Serbia and Montenegro", "Kyiv, 1991-08-01, USSR"})
    void callsACountryByItsNameOfTheDay(String city, LocalDate day, String country) {
        Place place = gazetteer.on(gazetteer.whole(city).orElseThrow(), Optional.of(When.day(day)));
        assertEquals(country, place.country());
    }
}
