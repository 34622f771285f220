package readout.archive.check;

import readout.archive.search.index.IndexFault;

/// What can be wrong with something that is looked at.
public enum Fault {
    /// Told by SQLite, in its own words.
    FILE_DAMAGED("The file is damaged"),
    REFERENCE_BROKEN("A row refers to a row that is not there, of the table"),
    JOIN_BROKEN("It does not stand for what it was joined into"),
    ORIGINAL_CHANGED("The original's bytes are not those that came in"),
    ORIGINAL_PACKED("The original cannot be unpacked"),
    TEXT_CHANGED("The text is not the one that was stored"),
    TEXT_UNREADABLE("It cannot be read"),
    TURNS_COUNTED("The number of turns is not the one stored"),
    PLACE_BEYOND("A place reaches beyond the text"),
    PLACES_MIXED("Places are not in order"),
    PLACES_OVERLAP("Two places overlap"),
    QUOTE_OF_OTHER("It was taken from another text"),
    QUOTE_ELSEWHERE("Its words do not stand at its place"),
    QUOTE_AROUND("The words around it are not those that were kept"),
    INDEX_BEHIND("The index is not made to its end"),
    INDEX_STALE("Changes are not in the index yet"),
    INDEX_QUOTES("Quotes are missing from the index"),
    INDEX_FORMS("Forms of words are missing from the index"),
    INDEX_MISSING("It is missing from the index"),
    INDEX_PASSAGES("The index knows more or fewer passages of it than there are"),
    INDEX_PLACES("The index takes a passage for another place in it"),
    INDEX_WORDS("The index does not hold the words of a passage of it"),
    INDEX_FACTS("The index is wrong about its kind, its day or who speaks in it");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /// What is wrong, in English, without a full stop.
    public String words() {
        return words;
    }

    static Fault of(IndexFault fault) {
        return switch (fault) {
            case BEHIND -> INDEX_BEHIND;
            case STALE -> INDEX_STALE;
            case QUOTES -> INDEX_QUOTES;
            case FORMS -> INDEX_FORMS;
            case MISSING -> INDEX_MISSING;
            case PASSAGES -> INDEX_PASSAGES;
            case PLACES -> INDEX_PLACES;
            case WORDS -> INDEX_WORDS;
            case FACTS -> INDEX_FACTS;
        };
    }
}
