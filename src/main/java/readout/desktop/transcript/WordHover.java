package readout.desktop.transcript;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PersonPeek;
import readout.model.Document;
import readout.model.Person;

/// Tells of the word the pointer rests on: what a date means, and who a name stands for.
final class WordHover {

    private static final Duration REST = Duration.millis(450);
    private static final double AWAY = 14;
    /// As high as a line, so that a card stands clear of the words.
    private static final double LINE = 22;

    private final Node page;
    private final Function<MouseEvent, Optional<Integer>> offsetAt;
    private final PersonPeek people;
    private final Messages messages;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition pause = new PauseTransition(REST);
    private Optional<Document> document = Optional.empty();
    private Optional<DatesOnPage> dates = Optional.empty();
    private Optional<NamesOnPage> names = Optional.empty();
    private boolean shown;

    /// @param page     what the pointer moves over
    /// @param offsetAt the offset in the canonical text that is shown there, if the pointer is on words
    WordHover(Node page, Function<MouseEvent, Optional<Integer>> offsetAt, PersonPeek people, Messages messages) {
        this.page = page;
        this.offsetAt = offsetAt;
        this.people = people;
        this.messages = messages;
    }

    /// Tells of another document.
    void show(Document other) {
        hide();
        document = Optional.of(other);
        dates = Optional.of(new DatesOnPage(other));
        names = Optional.of(new NamesOnPage(other));
    }

    Subscription attach() {
        return new Attachments()
                .onFilter(page, MouseEvent.MOUSE_MOVED, this::moved)
                .onEvent(page, MouseEvent.MOUSE_EXITED, exit -> hide())
                .onFilter(page, MouseEvent.MOUSE_PRESSED, press -> hide())
                .onFilter(page, ScrollEvent.SCROLL, scroll -> hide())
                .add(this::hide);
    }

    private void moved(MouseEvent move) {
        hide();
        pause.setOnFinished(event -> offsetAt.apply(move).ifPresent(offset -> tell(offset, move)));
        pause.playFromStart();
    }

    private void tell(int offset, MouseEvent at) {
        dates.flatMap(found -> found.at(offset)).ifPresentOrElse(date -> {
            tooltip.setText(DatesOnPage.told(date, messages));
            tooltip.show(page.getScene().getWindow(), at.getScreenX(), at.getScreenY() + AWAY);
            shown = true;
        }, () -> names.flatMap(found -> found.at(offset)).ifPresentOrElse(person -> {
            people.show(page, new BoundingBox(at.getScreenX(), at.getScreenY() - LINE / 2, 1, LINE), person.id());
            shown = true;
        }, () -> document.flatMap(of -> quotationAt(of, offset)).ifPresent(words -> {
            tooltip.setText(words);
            tooltip.show(page.getScene().getWindow(), at.getScreenX(), at.getScreenY() + AWAY);
            shown = true;
        })));
    }

    /// Who is held to say a quotation, and why.
    private Optional<String> quotationAt(Document of, int offset) {
        return new PagePlace(of, offset, Optional.empty(), Optional.empty()).quotation()
                .map(quotation -> messages.text("transcript.quotation-by", of.person(quotation.speaker()).map(Person::fullName)
                                .orElse(quotation.label().isEmpty() ? messages.text("transcript.unnamed") : quotation.label()),
                        messages.word(quotation.speaker().certainty()), quotation.speaker().why()));
    }

    private void hide() {
        pause.stop();
        if (shown) {
            shown = false;
            tooltip.hide();
            people.hide();
        }
    }
}
