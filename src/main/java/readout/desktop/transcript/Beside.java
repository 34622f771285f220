package readout.desktop.transcript;

import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Side;

/// What stands beside a row of speech.
///
/// @param turn    the turn's index
/// @param opening whether it is the turn's first row, beside which the speaker is named
/// @param name    the speaker's short name
/// @param office  the office on that day, or what else tells who it is
/// @param side    the side whose colour the rule has
/// @param speaker who is held to speak, and how far to trust it
/// @param manner  how the words are said, such as by an interpreter; empty for the usual
/// @param apart   whether the next row belongs to something else, so that the rule ends above the room between them
record Beside(int turn, boolean opening, String name, String office, Side side, Attribution speaker, String manner, boolean apart) {

    /// Whether it is to be marked that this may not be who speaks. A question whose asker is not named claims nothing.
    boolean isUnsure() {
        return speaker.certainty() != Certainty.CERTAIN && !(side == Side.PRESS && speaker.person().isEmpty());
    }
}
