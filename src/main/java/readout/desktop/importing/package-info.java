/// Import in the window: files and text that are dropped, chosen or pasted ([readout.desktop.importing.DropOverlay]), the work under way
/// ([readout.desktop.importing.ImportModel]), and the report, in which dates and meetings are set ([readout.desktop.importing.ImportPane]).
package readout.desktop.importing;
