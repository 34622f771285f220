/// Documents cited in notes of the Chicago Manual of Style (17th edition, 14.191 for newspapers, 14.217 for speeches).
package readout.exporting.citation;
