package readout.desktop.kit;

/// What commands are sorted under in the menu and in the sheet of shortcuts, in this order.
public enum CommandGroup {
    ARCHIVE, EDIT, SEARCH, TEXT, QUOTES, MEETINGS, VIEW, HELP;

    /// Where a command belongs that does not say otherwise.
    ///
    /// @param pane the pane its id begins with
    static CommandGroup ofPane(String pane) {
        return switch (pane) {
            case "importing" -> ARCHIVE;
            case "search", "speakers" -> SEARCH;
            case "transcript" -> TEXT;
            case "quotes" -> QUOTES;
            case "timeline", "meetings" -> MEETINGS;
            default -> VIEW;
        };
    }
}
