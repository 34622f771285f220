package readout.archive.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.archive.search.index.Sort;
import readout.archive.search.query.Clause;
import readout.archive.search.query.Filter;
import readout.archive.search.query.Pattern;
import readout.archive.search.query.Query;
import readout.archive.search.words.Tokenizer;
import readout.archive.search.words.WordForms;
import readout.model.Document;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;
import readout.model.When;

/// Answers queries by looking at every word of every document, in the plainest way there is.
final class Oracle {

    /// A passage that answers.
    record Passage(int document, Sort sort, Span span) {
    }

    private record Word(String word, Span span) {
    }

    private record Candidate(int document, Sort sort, Span span, List<Word> words, Optional<Person> speaker, String label, Optional<Side> side) {
    }

    private final WordForms forms = new WordForms();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final List<Document> documents;
    private final List<Candidate> candidates = new ArrayList<>();

    Oracle(List<Document> documents) {
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            addAll(i, documents.get(i));
        }
    }

    /// What should be shown.
    Set<Passage> shown(Query query) {
        Set<Passage> shown = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (isShown(candidate.sort(), query) && satisfies(candidate, query.clause())) {
                shown.add(new Passage(candidate.document(), candidate.sort(), candidate.span()));
            }
        }
        return shown;
    }

    /// How many turns and quotations of each speaker should be counted.
    Map<String, Integer> speakers(Query query) {
        Map<String, Integer> counts = new HashMap<>();
        for (Candidate candidate : candidates) {
            boolean said = candidate.sort() == Sort.TURN || candidate.sort() == Sort.QUOTATION;
            if (said && satisfies(candidate, query.clause())) {
                counts.merge(candidate.speaker().map(Person::fullName).orElse(candidate.label()), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Where the words asked for by a query without alternatives stand in what is shown.
    Set<Span> occurrences(Query query, Passage passage) {
        Candidate candidate = candidates.stream().filter(each -> each.document() == passage.document() && each.sort() == passage.sort()
                && each.span().equals(passage.span())).findFirst().orElseThrow();
        Set<Span> spans = new TreeSet<>();
        gather(candidate, query.clause(), spans);
        return spans;
    }

    private void gather(Candidate candidate, Clause clause, Set<Span> spans) {
        switch (clause) {
            case Clause.All(List<Clause> clauses) -> clauses.forEach(each -> gather(candidate, each, spans));
            case Clause.Any(List<Clause> clauses) -> clauses.stream().filter(each -> satisfies(candidate, each))
                    .forEach(each -> gather(candidate, each, spans));
            case Clause.Says(Pattern pattern) -> {
                for (int[] place : places(candidate.words(), pattern)) {
                    spans.add(new Span(candidate.words().get(place[0]).span().start(), candidate.words().get(place[1] - 1).span().end()));
                }
            }
            case Clause.Not _, Clause.Is _ -> { }
        }
    }

    private void addAll(int number, Document document) {
        String text = document.text();
        String title = document.metadata().title().found().orElseThrow();
        add(number, Sort.TITLE, new Span(0, title.length()), List.of(new Span(0, title.length())), text, Optional.empty(), "", Optional.empty());
        for (Turn turn : document.turns()) {
            List<Span> pieces = new ArrayList<>(List.of(turn.speech()));
            for (var direction : document.directions()) {
                if (turn.speech().contains(direction.span())) {
                    pieces = List.of(new Span(turn.speech().start(), direction.span().start()), new Span(direction.span().end(), turn.speech().end()));
                    add(number, Sort.DIRECTION, direction.span(), List.of(direction.span()), text, Optional.empty(), "", Optional.empty());
                }
            }
            add(number, Sort.TURN, turn.speech(), pieces, text, document.person(turn.speaker()), turn.label(), Optional.of(turn.side()));
        }
        for (Paragraph paragraph : document.paragraphs()) {
            boolean spoken = document.turns().stream().anyMatch(turn -> turn.speech().overlaps(paragraph.span()));
            if (!spoken && paragraph.kind() != ParagraphKind.TITLE) {
                add(number, Sort.PARAGRAPH, paragraph.span().trimmed(text), List.of(paragraph.span()), text, Optional.empty(), "", Optional.empty());
            }
        }
        for (Quotation quotation : document.quotations()) {
            Optional<Person> person = document.person(quotation.speaker());
            add(number, Sort.QUOTATION, quotation.span(), List.of(quotation.span()), text, person, quotation.label(), person.map(Person::side));
        }
    }

    private void add(int number, Sort sort, Span span, List<Span> pieces, String text, Optional<Person> speaker, String label, Optional<Side> side) {
        List<Word> words = new ArrayList<>();
        for (Span piece : pieces) {
            Tokenizer tokenizer = new Tokenizer().over(text, piece.start(), piece.end());
            while (tokenizer.next()) {
                words.add(new Word(tokenizer.word(), new Span(tokenizer.start(), tokenizer.end())));
            }
        }
        candidates.add(new Candidate(number, sort, span, words, speaker, label, side));
    }

    private static boolean isShown(Sort sort, Query query) {
        return switch (sort) {
            case TURN, PARAGRAPH -> true;
            case TITLE, DIRECTION -> query.asksForWords();
            case QUOTATION -> query.asksForVoices();
            case KEPT, NOTE, EXCHANGE -> false;
        };
    }

    private boolean satisfies(Candidate candidate, Clause clause) {
        return switch (clause) {
            case Clause.All(List<Clause> clauses) -> clauses.stream().allMatch(each -> satisfies(candidate, each));
            case Clause.Any(List<Clause> clauses) -> clauses.stream().anyMatch(each -> satisfies(candidate, each));
            case Clause.Not(Clause inner) -> !satisfies(candidate, inner);
            case Clause.Says(Pattern pattern) -> !places(candidate.words(), pattern).isEmpty();
            case Clause.Is(Filter filter) -> satisfies(candidate, filter);
        };
    }

    private boolean satisfies(Candidate candidate, Filter filter) {
        Document document = documents.get(candidate.document());
        return switch (filter) {
            case Filter.Speaker(String name) -> isSaidBy(candidate, name);
            case Filter.WithSpeaker(String name) -> candidates.stream().anyMatch(each -> each.document() == candidate.document() && isSaidBy(each, name));
            case Filter.OfSide(Side side) -> candidate.side().filter(side::equals).isPresent();
            case Filter.OfKind(var kind) -> document.kind() == kind;
            case Filter.Place(String name) -> document.metadata().place().found().orElseThrow().city().equals(name);
            case Filter.Dated(var from, var to) -> {
                Optional<When> when = document.metadata().eventDate().found();
                yield when.isPresent() && from.map(day -> !when.get().last().isBefore(day)).orElse(true)
                        && to.map(day -> !when.get().first().isAfter(day)).orElse(true);
            }
            case Filter.Title(Pattern pattern) -> candidates.stream().anyMatch(each -> each.document() == candidate.document()
                    && each.sort() == Sort.TITLE && !places(each.words(), pattern).isEmpty());
            case Filter.Person(String id) -> candidate.speaker().filter(person -> person.id().equals(id)).isPresent();
            case Filter.With(String id) -> candidates.stream().anyMatch(each -> each.document() == candidate.document()
                    && each.speaker().filter(person -> person.id().equals(id)).isPresent());
            case Filter.Topic _, Filter.Tag _, Filter.Meeting _, Filter.In _ -> throw new IllegalArgumentException("Not asked of the oracle");
        };
    }

    private static boolean isSaidBy(Candidate candidate, String name) {
        return candidate.speaker().map(person -> person.fullName().contains(name)
                || person.spellings().stream().anyMatch(spelling -> spelling.contains(name))).orElse(candidate.label().equals(name));
    }

    /// The places of a pattern as the numbers of the first word and of the one after the last.
    private List<int[]> places(List<Word> words, Pattern pattern) {
        List<int[]> places = new ArrayList<>();
        switch (pattern) {
            case Pattern.Word(String word, boolean capital) -> {
                Set<String> wanted = capital ? forms.keysOfCapital(word) : forms.keys(word);
                for (int i = 0; i < words.size(); i++) {
                    String there = words.get(i).word();
                    if (there.equals(word) || wanted.contains(there)
                            || !Collections.disjoint(wanted, keys.computeIfAbsent(there, forms::keys))) {
                        places.add(new int[] {i, i + 1});
                    }
                }
            }
            case Pattern.Prefix(String start) -> {
                for (int i = 0; i < words.size(); i++) {
                    if (words.get(i).word().startsWith(start)) {
                        places.add(new int[] {i, i + 1});
                    }
                }
            }
            case Pattern.Either(List<Pattern> patterns) -> patterns.forEach(each -> places.addAll(places(words, each)));
            case Pattern.Phrase(List<Pattern> parts) -> {
                List<int[]> runs = places(words, parts.getFirst());
                for (Pattern part : parts.subList(1, parts.size())) {
                    List<int[]> next = places(words, part);
                    List<int[]> longer = new ArrayList<>();
                    for (int[] run : runs) {
                        next.stream().filter(place -> place[0] == run[1]).forEach(place -> longer.add(new int[] {run[0], place[1]}));
                    }
                    runs = longer;
                }
                places.addAll(runs);
            }
            case Pattern.Near(List<Pattern> parts, int distance) -> {
                List<List<int[]>> each = parts.stream().map(part -> places(words, part)).toList();
                choose(each, 0, new ArrayList<>(), distance, places);
            }
        }
        return places;
    }

    private static void choose(List<List<int[]>> each, int part, List<int[]> chosen, int distance, List<int[]> windows) {
        if (part == each.size()) {
            int[] first = Collections.min(chosen, (one, other) -> one[0] - other[0]);
            int[] last = Collections.max(chosen, (one, other) -> one[0] - other[0]);
            if (last[0] - first[1] <= distance) {
                windows.add(new int[] {first[0], chosen.stream().mapToInt(place -> place[1]).max().orElseThrow()});
            }
            return;
        }
        for (int[] place : each.get(part)) {
            boolean apart = chosen.stream().allMatch(other -> place[1] <= other[0] || other[1] <= place[0]);
            boolean hopeless = chosen.stream().anyMatch(other -> Math.abs(place[0] - other[0]) > distance + 20);
            if (apart && !hopeless) {
                chosen.add(place);
                choose(each, part + 1, chosen, distance, windows);
                chosen.removeLast();
            }
        }
    }
}
