package readout.archive.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.archive.search.words.Tokenizer;
import readout.model.Document;
import readout.model.Finding;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;

/// A document made ready for the index: its passages with their folded words. Making it takes most of the time and needs no
/// archive, so it is done where the reading is done.
public final class IndexedText {

    /// A passage before its voice has a row.
    ///
    /// @param words  the folded words with a space between them
    /// @param count  how many they are
    record Unit(Sort sort, Span span, OptionalInt turn, Voice voice, Optional<Side> side, String words, int count) {
    }

    private static final Voice NOBODY = new Voice("", "", "", "");

    private final Document document;
    private final List<Span> directions;
    private final List<Unit> units = new ArrayList<>();
    private final WordSet words = new WordSet();
    private final Tokenizer tokenizer = new Tokenizer();
    private final StringBuilder folded = new StringBuilder();

    private IndexedText(Document document) {
        this.document = document;
        this.directions = Spans.merged(document.directions().stream().map(StageDirection::span).toList());
    }

    /// Makes a document ready.
    public static IndexedText of(Document document) {
        IndexedText made = new IndexedText(document);
        made.addTitle();
        made.addTurns();
        made.addParagraphs();
        made.addDirections();
        made.addQuotations();
        return made;
    }

    Document document() {
        return document;
    }

    List<Unit> units() {
        return units;
    }

    /// The different words of all passages that may have other forms.
    List<String> words() {
        return words.words();
    }

    private void addTitle() {
        document.metadata().title().found().ifPresent(title -> {
            Optional<Span> place = placeOf(title);
            int count = place.isPresent() ? fold(document.text(), List.of(place.get())) : fold(title, List.of(new Span(0, title.length())));
            add(Sort.TITLE, place.orElse(new Span(0, 0)), OptionalInt.empty(), NOBODY, Optional.empty(), count);
        });
    }

    /// Where the title stands in the text, if the words there are its words.
    private Optional<Span> placeOf(String title) {
        if (!(document.metadata().title() instanceof Finding.Found<String>(_, _, _, Optional<Span> where)) || where.isEmpty()
                || where.get().end() > document.text().length()) {
            return Optional.empty();
        }
        fold(title, List.of(new Span(0, title.length())));
        String wanted = folded.toString();
        fold(document.text(), List.of(where.get()));
        return wanted.contentEquals(folded) ? where : Optional.empty();
    }

    private void addTurns() {
        for (int i = 0; i < document.turns().size(); i++) {
            Turn turn = document.turns().get(i);
            int count = fold(turn.speech());
            add(Sort.TURN, turn.speech(), OptionalInt.of(i), voice(turn), Optional.of(turn.side()), count);
        }
    }

    private Voice voice(Turn turn) {
        String person = turn.speaker().person().orElse("");
        String reporter = turn.reporter().orElse("");
        return new Voice(person, person.isEmpty() && reporter.isEmpty() ? turn.label() : "", reporter, turn.outlet().orElse(""));
    }

    /// What of the paragraphs is neither title, turn nor label; furniture is no part of the document.
    private void addParagraphs() {
        List<Span> taken = new ArrayList<>();
        for (Turn turn : document.turns()) {
            turn.labelSpan().ifPresent(taken::add);
            taken.add(turn.speech());
        }
        document.metadata().title().found().flatMap(this::placeOf).ifPresent(taken::add);
        List<Span> merged = Spans.merged(taken);
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() != ParagraphKind.FURNITURE) {
                for (Span piece : Spans.without(paragraph.span(), merged)) {
                    Span trimmed = piece.trimmed(document.text());
                    int count = fold(trimmed);
                    if (count > 0) {
                        add(Sort.PARAGRAPH, trimmed, OptionalInt.empty(), NOBODY, Optional.empty(), count);
                    }
                }
            }
        }
    }

    private void addDirections() {
        int turn = 0;
        for (StageDirection direction : document.directions()) {
            List<Turn> turns = document.turns();
            while (turn < turns.size() && turns.get(turn).speech().end() <= direction.span().start()) {
                turn++;
            }
            boolean inside = turn < turns.size() && turns.get(turn).speech().contains(direction.span());
            int count = fold(document.text(), List.of(direction.span()));
            if (count > 0) {
                add(Sort.DIRECTION, direction.span(), inside ? OptionalInt.of(turn) : OptionalInt.empty(), NOBODY, Optional.empty(), count);
            }
        }
    }

    private void addQuotations() {
        List<Span> turns = Spans.merged(document.turns().stream().map(Turn::speech).toList());
        for (Quotation quotation : document.quotations()) {
            Voice voice = new Voice(quotation.speaker().person().orElse(""),
                    quotation.speaker().person().isPresent() ? "" : quotation.label(), "", "");
            if (!voice.isNobody() && !Spans.anyOverlaps(turns, quotation.span())) {
                add(Sort.QUOTATION, quotation.span(), OptionalInt.empty(), voice, Optional.empty(), fold(quotation.span()));
            }
        }
    }

    private void add(Sort sort, Span span, OptionalInt turn, Voice voice, Optional<Side> side, int count) {
        units.add(new Unit(sort, span, turn, voice, side, folded.toString(), count));
    }

    /// Folds the words of a stretch of the document, stage directions left out, and gives how many there are.
    private int fold(Span span) {
        return fold(document.text(), Spans.without(span, directions));
    }

    /// Folds the words of pieces of a text, and gives how many there are.
    private int fold(String text, List<Span> pieces) {
        folded.setLength(0);
        int count = 0;
        for (Span piece : pieces) {
            tokenizer.over(text, piece.start(), piece.end());
            while (tokenizer.next()) {
                if (!folded.isEmpty()) {
                    folded.append(' ');
                }
                tokenizer.appendTo(folded);
                words.add(tokenizer);
                count++;
            }
        }
        return count;
    }
}
