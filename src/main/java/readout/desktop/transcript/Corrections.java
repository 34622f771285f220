package readout.desktop.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import readout.archive.corrections.Correction;
import readout.archive.documents.Field;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Edit;
import readout.desktop.workspace.Workspace;
import readout.desktop.workspace.edits.CorrectDocument;
import readout.desktop.workspace.edits.NameNewSpeaker;
import readout.model.DocumentKind;
import readout.model.Person;
import readout.model.Place;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Turn;
import readout.model.When;

/// The verbs that put right what the reader got wrong about the shown document. Each is one edit that can be undone. Used on the FX thread only.
public final class Corrections {

    /// For which words a speaker is told.
    public enum Scope {
        /// One turn or quotation.
        ONE,
        /// Every turn, or every quotation, of the document under the same label.
        LABEL
    }

    private final Workspace workspace;
    private final Messages messages;

    /// Corrections of the document a workspace shows.
    public Corrections(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    /// How many turns, or quotations, stand under the label of these words; 0 for words without one.
    public int underLabelOf(Spoken words) {
        return words.label().isEmpty() ? 0 : shown().map(document -> words.alike(document.document())).orElse(0);
    }

    /// Tells who speaks.
    public void onSpeaker(Spoken words, Scope scope, Person person) {
        correct(messages.text("transcript.edit.speaker", person.fullName()), words.told(scope, Optional.of(person.id()), person.side()));
    }

    /// Tells that nobody is known to speak, and for whom the words are said.
    public void onNobody(Spoken words, Scope scope, Side side) {
        correct(messages.text("transcript.edit.nobody"), words.told(scope, Optional.empty(), side));
    }

    /// Adds somebody and tells that they speak.
    public void onNewSpeaker(Spoken words, Scope scope, String name, Side side) {
        Person person = new Person(codeOf(name), name.strip(), side, List.of(), List.of());
        perform(document -> new NameNewSpeaker(messages.text("transcript.edit.speaker", person.fullName()), document, person,
                added -> words.told(scope, Optional.of(added.id()), side)));
    }

    /// Tells that what was taken for a quotation is none.
    public void onNotQuotation(Quotation quotation) {
        correct(messages.text("transcript.not-quotation"), new Correction.NotQuotation(quotation.span().start()));
    }

    /// Tells what sort of text it is.
    public void onKind(DocumentKind kind) {
        correct(messages.text("transcript.edit.kind"), new Correction.Kind(kind));
    }

    /// Tells a value in words; empty says that there is none.
    public void onWords(Field field, Optional<String> value) {
        correct(messages.text("transcript.edit.words", FieldWords.of(field, messages)), new Correction.Words(field, value));
    }

    /// Tells a date; empty says that there is none.
    public void onDay(Field field, Optional<When> value) {
        correct(messages.text("transcript.edit.words", FieldWords.of(field, messages)), new Correction.Day(field, value));
    }

    /// Tells the place; empty says that there is none.
    public void onPlace(Optional<Place> value) {
        correct(messages.text("transcript.edit.words", FieldWords.of(Field.PLACE, messages)), new Correction.Where(value));
    }

    /// Tells the meeting it belongs to, by code; empty says that it belongs to none.
    public void onMeeting(Optional<String> meeting) {
        correct(messages.text("transcript.edit.meeting"), new Correction.Meeting(meeting));
    }

    /// Whether a turn can be split at an offset: words of it stand on both sides.
    public boolean canSplit(int at) {
        return shown().stream().map(StoredDocument::document).anyMatch(document -> document.turns().stream()
                .anyMatch(turn -> turn.speech().contains(at) && !document.text().substring(turn.speech().start(), at).isBlank()
                        && !document.text().substring(at, turn.speech().end()).isBlank()));
    }

    /// Makes two turns of one.
    public void onSplit(int at) {
        correct(messages.text("transcript.edit.split"), new Correction.SplitTurn(at));
    }

    /// Makes one turn of it and the one before.
    public void onJoin(Turn turn) {
        correct(messages.text("transcript.edit.join"), new Correction.JoinTurn(turn.speech().start()));
    }

    private void correct(String name, Correction correction) {
        perform(document -> new CorrectDocument(name, document, List.of(correction)));
    }

    private void perform(Function<String, Edit> edit) {
        shown().ifPresent(document -> workspace.history().perform(edit.apply(document.id())));
    }

    private Optional<StoredDocument> shown() {
        return workspace.documentProperty().get();
    }

    /// A name for files: lower case, letters and digits of any script, hyphens between the words.
    private static String codeOf(String name) {
        String code = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty() ? "person" : code;
    }
}
