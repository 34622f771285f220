/// What every pane may use: the look, the words, commands, listeners that come and go together, and work off the FX thread.
///
/// - **Look**: [readout.desktop.kit.Theme] dresses a scene; [readout.desktop.kit.Styles] names the style classes of the sheets in
///   `readout/desktop/*.css`; [readout.desktop.kit.Palette] gives the same colours to code that draws.
/// - **Words**: [readout.desktop.kit.Messages]; each text key is written whole in the source and starts with its pane's name,
///   so that a test can tell missing and unused ones.
/// - **Verbs**: a [readout.desktop.kit.Command] has one place where it is named, keyed, enabled and run;
///   [readout.desktop.kit.CommandRegistry] makes menus, buttons and the palette of it.
/// - **Work**: [readout.desktop.kit.BackgroundTasks] is the window's only executor; results come back on the FX thread.
/// - **Places**: a [readout.desktop.kit.Deck] holds panes that take turns, and puts none into the scene before it is seen.
/// - **Listeners**: [readout.desktop.kit.Attachments] attaches and releases them together.
package readout.desktop.kit;
