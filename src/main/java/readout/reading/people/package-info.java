/// Who a label or a name stands for: spellings, surnames, titles, and the offices held on a date.
package readout.reading.people;
