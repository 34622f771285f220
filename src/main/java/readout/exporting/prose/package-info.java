/// Books as prose for people: Markdown, HTML and DOCX, and what the clipboard carries. All are written from one [Outline].
package readout.exporting.prose;
