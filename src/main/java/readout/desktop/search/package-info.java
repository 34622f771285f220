/// The search: the field with the filters that stand, and what is found, in its context, by document and over time.
package readout.desktop.search;
