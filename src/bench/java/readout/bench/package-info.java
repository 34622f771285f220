/// Measurements, run by hand with `mvn -Pbench verify`: never part of the tests, since a timed test fails on a slow day.
package readout.bench;
