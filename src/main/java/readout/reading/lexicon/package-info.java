/// Words with a meaning to the readers, kept in resource files and looked up in a text without copying it.
package readout.reading.lexicon;
