/// Books as tables, a row a quote or a row a tag: CSV and XLSX with the same columns.
package readout.exporting.table;
