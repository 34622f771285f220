/// Import in the window: files dropped, chosen or pasted, the work under way, and the report afterwards.
package readout.desktop.importing;
