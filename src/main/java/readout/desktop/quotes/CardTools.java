package readout.desktop.quotes;

import javafx.scene.Node;

/// What a card asks of the pane around it.
interface CardTools {

    /// Lets the analyst choose tags for the quote, or for all selected ones if it is among them.
    void chooseTags(Card card, Node beside);

    /// Shows all that can be done with the quote.
    void showMenu(Card card, Node beside);
}
