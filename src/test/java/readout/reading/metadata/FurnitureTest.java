package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What on a page is no part of its document.
class FurnitureTest {

    private final Furniture furniture = new Furniture();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"YOU ARE HERE: LAT HomeCollections", "BACK TO TOP", "Back to top", "[Back to top]", "# # #", "###", "* * *", "END 12:05 P.M. EDT", "-30-", "Advertisement", "Read more »",
        "© 2009 The New York Times Company", "Copyright © 2009 The Associated Press. All rights reserved.", "Share this:", "Printer-Friendly Version", "We use cookies to improve your visit.",
        "Published by the U.S. Department of State Website at http://www.state.gov maintained by the Bureau of Public Affairs.",
        "The Office of Electronic Information, Bureau of Public Affairs, manages this site as a portal for information from the U.S. State Department.",
        "Follow us on Twitter", "Related articles", "Читайте также: другое", "Версия для печати", "Поделиться", "|", "|||||", "Photo: AP"})
    void isTold(String line) {
        assertTrue(furniture.matches(Fold.of(line)), line);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Following their talks, the ministers spoke to the press.", "Return to Reykjavik", "Status of the START talks", "Remarks With Foreign Minister Lavrov", "Home front",
        "Ending the war", "Advertisement tax", "Shares fell in Moscow on Friday.", "Moscow, Russia", "May 15, 2007", "2007/T7-4", "Reading the treaty", "End of the road for arms control"})
    void isNotTakenForText(String line) {
        assertFalse(furniture.matches(Fold.of(line)), line);
    }
}
