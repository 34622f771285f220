/// Start and wiring: what is made when the program opens, put together by constructors, and the window that holds the panes.
package readout.desktop.app;
