package readout.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import readout.archive.Archive;
import readout.archive.corrections.Correction;
import readout.archive.corrections.MadeCorrection;
import readout.archive.documents.DocumentRecord;
import readout.archive.documents.DocumentSummary;
import readout.archive.documents.Field;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.versions.ChosenVersion;
import readout.archive.versions.DocumentVersion;
import readout.exporting.BookReading;
import readout.exporting.CitedDocument;
import readout.exporting.CitedVersion;
import readout.exporting.ExportBook;
import readout.intake.Intake;
import readout.reading.DocumentReader;
import readout.reading.Reading;

/// Finds a book's documents in an archive by the digests of their files and texts, and imports those that are missing.
final class DocumentsTaking {

    private final Archive archive;
    private final ExportBook book;
    private final boolean own;
    private final Map<String, String> codes = new HashMap<>();
    private final List<ImportResult> results = new ArrayList<>();
    private final Map<String, List<MadeCorrection>> corrected = new LinkedHashMap<>();
    private final List<ChosenVersion> chosen = new ArrayList<>();
    private OptionalLong batch = OptionalLong.empty();

    DocumentsTaking(Archive archive, BookReading.Read read) {
        this.archive = archive;
        this.book = read.book();
        // What a book of our own says of its documents is all there is to say.
        this.own = read.own();
    }

    void take() {
        List<CitedDocument> missing = new ArrayList<>();
        Map<String, String> earlier = book.versions().stream().collect(Collectors.toMap(CitedVersion::document, CitedVersion::earlier, (one, other) -> one));
        // Earlier versions come first, as they did where the book comes from.
        for (CitedDocument document : book.documents().stream().sorted(Comparator.comparingInt(each -> age(each.id(), earlier))).toList()) {
            Optional<String> here = archive.documents().codeOf(document.sha256(), document.textSha256());
            here.ifPresentOrElse(code -> codes.put(document.id(), code), () -> missing.add(document));
        }
        if (!missing.isEmpty()) {
            DocumentReader reader = new DocumentReader(Intake.knowledge(archive));
            ImportWriter writer = archive.beginImport();
            batch = OptionalLong.of(writer.batch());
            for (CitedDocument document : missing) {
                ImportResult result = writer.writeAll(List.of(incoming(document, reader))).getFirst();
                results.add(result);
                result.outcome().document().ifPresent(code -> codes.put(document.id(), code));
                if (result.outcome() instanceof ImportOutcome.Imported(String code, _) && own) {
                    correct(code, document);
                }
            }
            writer.finish();
        }
        book.versions().forEach(this::follow);
    }

    /// How many of the book's documents a document is a later version of.
    private static int age(String document, Map<String, String> earlier) {
        int age = 0;
        for (String at = earlier.get(document); at != null && age < earlier.size(); at = earlier.get(at)) {
            age++;
        }
        return age;
    }

    /// Lets a document follow another as in the book, unless it has followed one already.
    private void follow(CitedVersion version) {
        Optional<String> document = code(version.document());
        Optional<String> earlier = code(version.earlier());
        if (document.isPresent() && earlier.isPresent()) {
            List<String> known = archive.versions().of(document.get()).stream().map(DocumentVersion::document).toList();
            if (known.getFirst().equals(document.get()) && !known.contains(earlier.get())) {
                chosen.add(archive.versions().choose(document.get(), earlier.get()));
            }
        }
    }

    /// Removes the documents that came in, and what was put right of them.
    void takeBack() {
        chosen.reversed().forEach(archive.versions()::takeBack);
        corrected.forEach(archive.corrections()::takeBack);
        batch.ifPresent(archive.imports()::undo);
    }

    /// The archive's code of a document of the book.
    Optional<String> code(String document) {
        return Optional.ofNullable(codes.get(document));
    }

    List<ImportResult> results() {
        return results;
    }

    private Incoming incoming(CitedDocument document, DocumentReader reader) {
        byte[] bytes;
        try {
            bytes = original(document).orElseGet(() -> book.sources().text(document.id()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchElementException e) {
            return new Incoming.Refused(document.file(), new ImportOutcome.Failed("The document did not come with its quotes."));
        }
        return switch (reader.read(bytes)) {
            case Reading.Read(var read) -> Incoming.of(document.file(), bytes, read);
            case Reading.Refused(var refusal) -> new Incoming.Refused(document.file(), new ImportOutcome.Failed(refusal.sentence()));
            case Reading.Bundle _ -> new Incoming.Refused(document.file(), new ImportOutcome.Failed("It is a bundle of files and no document."));
        };
    }

    private Optional<byte[]> original(CitedDocument document) {
        try {
            return Optional.of(book.sources().original(document.id()));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /// What the book says of a document and the reader did not find was put right by hand where the book comes from.
    private void correct(String code, CitedDocument wanted) {
        DocumentRecord record = archive.documents().records(List.of(code)).getFirst();
        DocumentSummary read = record.summary();
        List<Correction> corrections = new ArrayList<>();
        if (read.kind() != wanted.kind()) {
            corrections.add(new Correction.Kind(wanted.kind()));
        }
        words(Field.TITLE, read.title(), wanted.title(), corrections);
        words(Field.SUBTITLE, record.subtitle(), wanted.subtitle(), corrections);
        words(Field.AUTHOR, read.author(), wanted.author(), corrections);
        words(Field.PUBLISHER, read.publisher(), wanted.publisher(), corrections);
        words(Field.RELEASE, record.release(), wanted.release(), corrections);
        words(Field.ADDRESS, read.address(), wanted.address(), corrections);
        words(Field.LANGUAGE, read.language(), wanted.language(), corrections);
        if (!read.place().equals(wanted.place())) {
            corrections.add(new Correction.Where(wanted.place()));
        }
        if (!read.published().equals(wanted.published())) {
            corrections.add(new Correction.Day(Field.PUBLISHED, wanted.published()));
        }
        if (!read.eventDate().equals(wanted.eventDate())) {
            corrections.add(new Correction.Day(Field.EVENT_DATE, wanted.eventDate()));
        }
        boolean meetingKnown = wanted.meeting().isEmpty() || archive.meetings().find(wanted.meeting().get()).isPresent();
        if (!read.meeting().equals(wanted.meeting()) && meetingKnown) {
            corrections.add(new Correction.Meeting(wanted.meeting()));
        }
        if (!corrections.isEmpty()) {
            corrected.put(code, archive.corrections().make(code, corrections));
        }
    }

    private static void words(Field field, Optional<String> read, Optional<String> wanted, List<Correction> corrections) {
        if (!read.equals(wanted)) {
            corrections.add(new Correction.Words(field, wanted));
        }
    }
}
