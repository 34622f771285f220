package readout.desktop.transcript;

import readout.archive.documents.Field;
import readout.desktop.kit.Messages;

/// What the fields of a document are called in the header.
final class FieldWords {

    private FieldWords() {
    }

    static String of(Field field, Messages messages) {
        return messages.text(switch (field) {
            case TITLE -> "transcript.field.title";
            case SUBTITLE -> "transcript.field.subtitle";
            case AUTHOR -> "transcript.field.author";
            case PUBLISHER -> "transcript.field.publisher";
            case PLACE -> "transcript.field.place";
            case PUBLISHED -> "transcript.field.published";
            case EVENT_DATE -> "transcript.field.date";
            case RELEASE -> "transcript.field.release";
            case ADDRESS -> "transcript.field.address";
            case LANGUAGE -> "transcript.field.language";
        });
    }
}
