package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

/// What a person's card says.
class PersonCardTest {

    private static final PersonCard.Facts LAVROV = new PersonCard.Facts(
            new Person("sergey-lavrov", "Sergey Lavrov", Side.RUSSIA, List.of("Sergei Lavrov", "Lavrov", "Сергей Лавров", "С. В. Лавров"),
                    List.of(new Office("Permanent Representative to the United Nations", Optional.of(LocalDate.of(1994, 1, 25)), Optional.of(LocalDate.of(2004, 3, 9))),
                            new Office("Foreign Minister", Optional.of(LocalDate.of(2004, 3, 9)), Optional.empty()))),
            9, 318, 1, Optional.of(LocalDate.of(2007, 5, 15)), Optional.of(LocalDate.of(2010, 4, 8)));

    @Test
    void tellsOfficesSpellingsAndWhatTheArchiveHolds() {
        Set<String> said = texts(LAVROV, Locale.ENGLISH);
        assertTrue(said.containsAll(Set.of("Sergey Lavrov", "Russia", "Foreign Minister", "2004–", "1994–2004",
                "Sergei Lavrov · Lavrov · Сергей Лавров · С. В. Лавров", "318 turns · 1 quotation · 9 documents", "first 15 May 2007, last 8 Apr 2010")), said.toString());
        assertTrue(texts(LAVROV, Locale.of("ru")).contains("318 реплик · 1 цитата · 9 документов"));
    }

    @Test
    void saysPlainlyThatNothingIsKnown() {
        PersonCard.Facts nobody = new PersonCard.Facts(new Person("x", "A. Nobody", Side.OTHER, List.of(), List.of()), 0, 0, 0, Optional.empty(), Optional.empty());
        assertEquals(Set.of("A. Nobody", "Others", "In this archive", "Neither speaks nor is quoted."), texts(nobody, Locale.ENGLISH));
    }

    private static Set<String> texts(PersonCard.Facts facts, Locale locale) {
        StackPane frame = Fx.get(() -> {
            PersonCard card = new PersonCard(facts, Messages.of(locale), 13);
            StackPane around = Styles.with(new StackPane(new StackPane(Styles.with(new StackPane(card), Styles.FLOAT))), Styles.PAGE);
            around.getChildren().getFirst().setStyle("-fx-padding: 20;");
            new Theme().applyTo(new Scene(around));
            around.applyCss();
            around.layout();
            return around;
        });
        Pictures.write("person-card-" + locale.getLanguage() + (facts.documents() == 0 ? "-nobody" : ""), frame, 2);
        return Fx.get(() -> frame.lookupAll(".label").stream().map(node -> ((Label) node).getText()).collect(Collectors.toSet()));
    }
}
