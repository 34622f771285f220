package readout.reading.quotation;

/// One continuous run of quoted words, in one paragraph or over several.
///
/// @param quoted         its first part
/// @param start          offset of its first word
/// @param end            offset behind its last
/// @param firstParagraph where it begins
/// @param firstNumber    its number among what is quoted there
/// @param lastParagraph  where it ends
/// @param lastNumber     its number among what is quoted there
record Utterance(Quoted quoted, int start, int end, int firstParagraph, int firstNumber, int lastParagraph, int lastNumber) {
}
