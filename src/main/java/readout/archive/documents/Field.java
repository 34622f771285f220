package readout.archive.documents;

import readout.model.Finding;
import readout.model.Metadata;

/// What a document tells of itself, by name.
public enum Field {
    TITLE("title"),
    SUBTITLE("subtitle"),
    AUTHOR("author"),
    PUBLISHER("publisher"),
    PLACE("place"),
    PUBLISHED("published"),
    EVENT_DATE("event_date"),
    RELEASE("release"),
    ADDRESS("address"),
    LANGUAGE("language");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /// The word used in the file.
    public String word() {
        return word;
    }

    /// The field a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static Field ofWord(String word) {
        for (Field field : values()) {
            if (field.word.equals(word)) {
                return field;
            }
        }
        throw new IllegalArgumentException("Not a field: " + word);
    }

    /// What `metadata` says of this field.
    public Finding<?> of(Metadata metadata) {
        return switch (this) {
            case TITLE -> metadata.title();
            case SUBTITLE -> metadata.subtitle();
            case AUTHOR -> metadata.author();
            case PUBLISHER -> metadata.publisher();
            case PLACE -> metadata.place();
            case PUBLISHED -> metadata.published();
            case EVENT_DATE -> metadata.eventDate();
            case RELEASE -> metadata.release();
            case ADDRESS -> metadata.address();
            case LANGUAGE -> metadata.language();
        };
    }
}
