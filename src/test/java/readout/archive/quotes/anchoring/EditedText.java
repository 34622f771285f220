package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import readout.model.Span;

/// A made-up transcript whose words can be told apart even where they are the same, with edits as new versions of pages have them.
/// So it is known where each stretch went.
final class EditedText {

    private static final List<String> STOCK = List.of("Thank you .", "Thank you very much .", "( Laughter . )", "Yes .", "Next question , please .",
            "I have nothing to add to what the minister has said on this .");

    private final Random random;
    private final List<List<Word>> paragraphs;
    private final Set<Integer> copied = new HashSet<>();
    private int next;
    private int stock;

    /// A word.
    private record Word(int id, String text) {
    }

    /// A text with the place of each word.
    record Printed(String text, Map<Integer, Span> places, List<Integer> order) {

        /// Where words stand, if they stand together and in order.
        Optional<Span> together(List<Integer> ids) {
            int at = order.indexOf(ids.getFirst());
            return at >= 0 && at + ids.size() <= order.size() && order.subList(at, at + ids.size()).equals(ids)
                    ? Optional.of(new Span(places.get(ids.getFirst()).start(), places.get(ids.getLast()).end())) : Optional.empty();
        }
    }

    EditedText(Random random) {
        this.random = random;
        this.paragraphs = new ArrayList<>();
        int count = 4 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph());
        }
    }

    private List<Word> paragraph() {
        List<Word> words = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            // Never the same twice in a row: of two like paragraphs side by side nobody could tell which was edited.
            stock = (stock + 1 + random.nextInt(STOCK.size() - 1)) % STOCK.size();
            for (String word : STOCK.get(stock).split(" ")) {
                words.add(word(word));
            }
            return words;
        }
        int length = 5 + random.nextInt(70);
        for (int i = 0; i < length; i++) {
            words.add(word(i % 11 == 10 ? "," : invented()));
        }
        words.add(word("."));
        return words;
    }

    private Word word(String text) {
        return new Word(next++, text);
    }

    /// Few words are common and many are rare, as in any language.
    private String invented() {
        int rank = (int) Math.min(1500, Math.exp(random.nextDouble() * 7.3));
        return "w" + Integer.toString(rank * 7919 % 46655, 36);
    }

    /// Prints the text, with line ends and quotation marks of its own.
    Printed printed() {
        boolean wrapped = random.nextBoolean();
        boolean curly = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        Map<Integer, Span> places = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        int line = 0;
        for (List<Word> paragraph : paragraphs) {
            text.append(curly ? "“" : "\"");
            for (int i = 0; i < paragraph.size(); i++) {
                Word word = paragraph.get(i);
                if (i > 0 && word.text().length() > 1) {
                    boolean breaks = wrapped && text.length() - line > 60;
                    text.append(breaks ? '\n' : ' ');
                    line = breaks ? text.length() : line;
                }
                places.put(word.id(), new Span(text.length(), text.length() + word.text().length()));
                order.add(word.id());
                text.append(word.text());
            }
            text.append(curly ? "”\n\n" : "\"\n\n");
        }
        return new Printed(text.toString(), places, order);
    }

    /// Some stretches of words, each within a paragraph or two.
    List<List<Integer>> quotes(Printed printed, int count) {
        return IntStream.range(0, count).mapToObj(_ -> {
            int length = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1 + random.nextInt(60);
            int start = random.nextInt(Math.max(1, printed.order().size() - length));
            return List.copyOf(printed.order().subList(start, Math.min(printed.order().size(), start + length)));
        }).toList();
    }

    /// Makes a number of edits.
    void edit(int count) {
        for (int i = 0; i < count; i++) {
            int which = random.nextInt(paragraphs.size());
            List<Word> paragraph = paragraphs.get(which);
            if (paragraph.stream().anyMatch(word -> copied.contains(word.id()))) {
                // Once one of two like paragraphs is edited or moved, nobody could tell which of them it was.
                continue;
            }
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> paragraph.set(random.nextInt(paragraph.size()), word("n" + random.nextInt(500)));
                case 3, 4 -> paragraph.add(random.nextInt(paragraph.size() + 1), word(invented() + "x"));
                case 5 -> remove(paragraph, random.nextInt(paragraph.size()));
                case 6 -> paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph());
                case 7 -> delete(which);
                case 8 -> {
                    paragraphs.remove(which);
                    paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph);
                }
                default -> copy(which);
            }
        }
    }

    private static void remove(List<Word> paragraph, int at) {
        if (paragraph.size() > 1) {
            paragraph.remove(at);
        }
    }

    private void delete(int which) {
        if (paragraphs.size() > 1) {
            paragraphs.remove(which);
        }
    }

    /// A paragraph stands a second time, not beside the first: then nobody could tell which is which.
    private void copy(int which) {
        int to = random.nextInt(paragraphs.size() + 1);
        if (Math.abs(to - which) < 4) {
            return;
        }
        List<Word> copy = new ArrayList<>();
        for (Word word : paragraphs.get(which)) {
            copied.add(word.id());
            copy.add(word(word.text()));
        }
        copy.forEach(word -> copied.add(word.id()));
        paragraphs.add(to, copy);
    }
}
