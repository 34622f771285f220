package readout.reading.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Person;
import readout.reading.catalogue.CatalogueReader;

/// Texts and labels that nobody would write break nothing.
class HostileTextTest {

    private static final PersonIndex INDEX = new PersonIndex(new CatalogueReader().bundled().people());
    private static final String[] PIECES = {"Sergei", "Lavrov", "LAVROV", "Mr.", "MRS.", "Secretary", "of", "State", "the", "President", "'s", "’s", ",",
        ".", ":", ";", "(", ")", "[", "]", "-", "–", "A.", "Ye.", "С.", "В.", "Лавров", "Лаврова", "министр", "иностранных", "дел", "России", "Jr.", "III",
        "3rd", "de", "al-", "al-Jubeir", "O'Brien", "Ki-moon", "\n", "\n\n", "\u0000", "\u0301", "\uD83D", "\uDE00", "\u202E", "U.S.", "CNN", "and", "for",
        "Bush", "Clinton", "Буш-старший", "former", "Q", "1", "*", "\"", "-", "''", "ß", "İ", "ǅ"};

    @Test
    void anyMixtureOfPiecesIsRead() {
        long seed = 20260214;
        Random random = new Random(seed);
        for (int round = 0; round < 600; round++) {
            String text = mixture(random, 1 + random.nextInt(120));
            DocumentPeople people = new DocumentPeople(INDEX, DocumentContext.of(text,
                    round % 3 == 0 ? Optional.empty() : Optional.of(LocalDate.of(1985 + random.nextInt(40), 6, 1))));
            for (int i = 0; i < 12; i++) {
                String label = mixture(random, 1 + random.nextInt(7));
                Attribution attribution = people.attribute(label, random.nextInt(text.length() + 1) - 1);
                assertEquals(attribution.certainty() == Certainty.OPEN, attribution.person().isEmpty(), () -> "seed " + seed + ": " + label);
                assertTrue(attribution.person().isEmpty() || people.person(attribution.person().get()).isPresent(), () -> "seed " + seed + ": " + label);
                people.side(label);
            }
            int end = 0;
            for (NameMention mention : people.mentions()) {
                assertTrue(mention.span().start() >= end && mention.span().end() <= text.length() && !mention.span().isEmpty(),
                        () -> "seed " + seed + ": " + mention + " in " + text);
                end = mention.span().end();
            }
            List<String> ids = people.people().stream().map(Person::id).toList();
            assertEquals(ids.size(), ids.stream().distinct().count(), () -> "seed " + seed);
        }
    }

    private static String mixture(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
