/// The words of the domain as records, enums and sealed interfaces. They check themselves when they
/// are made, and know no file, no SQL and no window. Every position is an offset in UTF-16 units into
/// a document's canonical text unless its name says code points.
package readout.model;
