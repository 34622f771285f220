package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import readout.model.Document;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;

/// A laid-out page as rich text, made a paragraph at a time when it comes into view.
///
/// Words are never styled in code: each run and each mark carries style names.
final class StyledPage extends StyledTextModelViewOnlyBase {

    private static final int LEAST_HEADING = 3;

    private RowSpacing spacing;
    private Document document;
    private ReaderPage page;
    private PageWords words;
    private List<Span> directions;
    private PageMarks marks = PageMarks.NONE;

    /// @param spacing the room between rows
    StyledPage(Document document, ReaderPage page, PageWords words, RowSpacing spacing) {
        this.spacing = spacing;
        take(document, page, words);
    }

    /// Shows the same text otherwise read, folded or laid out; what is in view stays where it is.
    void become(Document other, ReaderPage otherPage, PageWords otherWords, PageMarks otherMarks) {
        take(other, otherPage, otherWords);
        show(otherMarks);
    }

    /// Sets the words anew, for another size of text or other colours.
    void restyle(RowSpacing room) {
        spacing = room;
        show(marks);
    }

    private void take(Document other, ReaderPage otherPage, PageWords otherWords) {
        document = other;
        page = otherPage;
        words = otherWords;
        directions = other.directions().stream().map(StageDirection::span).sorted().toList();
    }

    ReaderPage page() {
        return page;
    }

    Document document() {
        return document;
    }

    /// Draws other marks; the words stay.
    void show(PageMarks newMarks) {
        marks = newMarks;
        if (size() > 0) {
            fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
        }
    }

    /// The place on the page that shows a canonical offset.
    TextPos positionOf(int offset) {
        int row = page.rowAt(offset).orElse(0);
        return size() == 0 ? TextPos.ZERO : TextPos.ofLeading(row, isFold(row) ? 0 : textOf(row).placeOf(offset));
    }

    /// The canonical offset shown at a place on the page.
    int offsetAt(TextPos position) {
        ReaderRow row = page.rows().get(Math.min(position.index(), size() - 1));
        return row instanceof ReaderRow.Fold fold ? fold.span().start() : textOf(position.index()).offsetAt(position.offset());
    }

    /// What stands beside a row: the speaker, where it is speech.
    Optional<Beside> beside(int row, SpeakerNames names) {
        return page.turnOf(row).map(index -> {
            Turn turn = document.turns().get(index);
            boolean opening = ((ReaderRow.Speech) page.rows().get(row)).opening();
            boolean apart = !page.turnOf(row + 1).equals(Optional.of(index));
            return new Beside(index, opening, names.shortName(turn), names.office(turn), turn.side(), turn.speaker(), names.manner(turn), apart);
        });
    }

    @Override
    public int size() {
        return page.rows().size();
    }

    @Override
    public String getPlainText(int index) {
        return switch (page.rows().get(index)) {
            case ReaderRow.Fold fold -> words.fold(document, fold);
            case ReaderRow.Speech _, ReaderRow.Prose _ -> textOf(index).shown();
        };
    }

    @Override
    public RichParagraph getParagraph(int index) {
        ReaderRow row = page.rows().get(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        paragraph.setParagraphAttributes(spacing.between(row, index + 1 < size() ? page.rows().get(index + 1) : row));
        if (row instanceof ReaderRow.Fold fold) {
            return paragraph.addInlineNode(() -> new FoldBox(spacing.em())).addWithStyleNames(words.fold(document, fold), "page-fold").build();
        }
        RowText text = textOf(index);
        // What is drawn under the words comes before them.
        addMarks(paragraph, row.span(), text);
        if (hasBullet(row)) {
            paragraph.addInlineNode(() -> new Bullet(spacing.em()));
        }
        addRuns(paragraph, row, text);
        return paragraph.build();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    private boolean isFold(int index) {
        return page.rows().get(index) instanceof ReaderRow.Fold;
    }

    private RowText textOf(int index) {
        return RowText.of(document.text(), page.rows().get(index).span());
    }

    /// Items that bring no number or dash of their own are told by a dot.
    private boolean hasBullet(ReaderRow row) {
        return row instanceof ReaderRow.Prose prose && prose.kind() == ReaderRow.Prose.Kind.ITEM
                && Character.isLetter(document.text().codePointAt(row.span().start()));
    }

    private void addRuns(RichParagraph.Builder paragraph, ReaderRow row, RowText text) {
        String style = styleOf(row);
        int at = 0;
        for (Span direction : overlapping(directions, row.span())) {
            int from = text.placeOf(direction.start());
            int to = text.placeOf(direction.end());
            if (from > at) {
                paragraph.addWithStyleNames(text.shown().substring(at, from), "rd-reading", style);
            }
            if (to > from) {
                paragraph.addWithStyleNames(text.shown().substring(from, to), "rd-reading", style, "page-direction");
            }
            at = Math.max(at, to);
        }
        if (at < text.shown().length() || at == 0) {
            paragraph.addWithStyleNames(text.shown().substring(at), "rd-reading", style);
        }
    }

    private void addMarks(RichParagraph.Builder paragraph, Span row, RowText text) {
        for (PageMark mark : marks.in(row)) {
            int from = text.placeOf(Math.max(mark.span().start(), row.start()));
            int to = text.placeOf(Math.min(mark.span().end(), row.end()));
            if (to > from) {
                paragraph.addInlineNode(() -> new MarkShape(mark, from, to));
            }
        }
    }

    private static String styleOf(ReaderRow row) {
        return switch (row) {
            case ReaderRow.Speech _ -> "page-speech";
            case ReaderRow.Fold _ -> "page-fold";
            case ReaderRow.Prose prose -> prose.kind() == ReaderRow.Prose.Kind.HEADING
                    ? "page-heading-" + Math.clamp(prose.level(), 1, LEAST_HEADING)
                    : "page-" + prose.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<Span> overlapping(List<Span> sorted, Span stretch) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Span> found = new ArrayList<>();
        for (int i = low; i < sorted.size() && sorted.get(i).start() < stretch.end(); i++) {
            found.add(sorted.get(i));
        }
        return found;
    }
}
