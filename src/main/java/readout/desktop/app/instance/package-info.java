/// One window an archive: who holds it answers on a socket of the file system, and a second start hands its files over.
package readout.desktop.app.instance;
