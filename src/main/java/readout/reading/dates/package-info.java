/// Date expressions in English and Russian, and what they mean on the day they were written.
package readout.reading.dates;
