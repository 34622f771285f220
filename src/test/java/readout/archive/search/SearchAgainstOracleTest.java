package readout.archive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.search.index.Sort;
import readout.archive.search.query.Clause;
import readout.archive.search.query.Pattern;
import readout.archive.search.query.Query;
import readout.archive.search.query.QueryParser;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Span;

/// Over a seeded archive, every answer, every count and every span is what looking at every word gives.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAgainstOracleTest {

    private static final long SEED = 1987;
    private static final int DOCUMENTS = 400;

    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private Archive archive;
    private Oracle oracle;

    @BeforeAll
    void fill(@TempDir Path folder) {
        archive = ((Opening.Opened) Archive.create(folder.resolve("talks.readout"), ArchiveOptions.usual())).archive();
        Talks talks = new Talks(SEED);
        ImportWriter writer = archive.beginImport();
        for (int i = 0; i < DOCUMENTS; i += 7) {
            List<Incoming> batch = new ArrayList<>();
            for (int j = i; j < Math.min(DOCUMENTS, i + 7); j++) {
                documents.add(talks.any(j));
                batch.add(Talks.ready(documents.get(j), "talk-" + j));
            }
            List<ImportResult> results = writer.write(batch);
            for (int j = 0; j < results.size(); j++) {
                numbers.put(((ImportOutcome.Imported) results.get(j).outcome()).id(), i + j);
            }
        }
        writer.finish();
        oracle = new Oracle(documents);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void everyOperatorFindsWhatItShould() {
        for (String query : List.of("missile", "meeting", "defence", "ракетами", "лавров", "Лавров", "Иванов", "иванов", "us", "U.S.", "S-300", "s300",
                "nonproliferation", "non-proliferation", "cooperation", "co-operation", "organised", "1500", "\"1,500\"", "don't", "cafe", "еще",
                "missile defense", "missile OR treaty", "missile -defense", "-missile", "reset OR button treaty", "(reset OR button) treaty",
                "\"missile defense\"", "\"the treaty\"", "\"of the\"", "\"fresh start\"", "\"arms control treaty\"", "\"the mis*\"", "mis*", "до*", "me*",
                "missile NEAR defense", "NEAR(missile defense, 2)", "NEAR(the the, 1)", "NEAR(\"the treaty\" missile reset, 6)", "NEAR(missile mis*, 3)",
                "\"non-proliferation treaty\"", "NEAR(\"the the\" the, 4)", "speaker:Lavrov", "speaker:Lavrov missile", "speaker:Rice speaker:Clinton treaty",
                "-speaker:Lavrov treaty", "side:us missile", "side:press", "side:russia -side:us reset", "kind:article", "kind:article kind:statement the",
                "place:Geneva reset", "after:2007 before:2008 treaty", "2006..2007 missile", "on:2007-05", "title:missile", "title:\"missile defense\" the",
                "title:mis* speaker:Rice", "with:Rice speaker:Lavrov", "with:Rice with:Lavrov missile", "-with:Rice treaty", "(speaker:Lavrov missile) OR (speaker:Rice treaty)", "laughter", "speaker:QUESTION the", "absentword",
                "missile OR absentword", "missile absentword", "-absentword missile", "\"absent missile\"", "")) {
            check(query);
        }
    }

    @Test
    void anyQueryFindsWhatItShould() {
        Random random = new Random(SEED);
        List<String> words = List.of("missile", "treaty", "the", "reset", "meeting", "ракеты", "договора", "us", "U.S.", "s300", "non-proliferation",
                "\"missile defense\"", "\"of the\"", "\"the mis*\"", "tre*", "mis*", "NEAR(missile the, 3)", "NEAR(reset \"the treaty\" of, 5)",
                "missile NEAR/2 treaty", "\"nuclear and missile\"", "Иванов", "agree");
        List<String> fields = List.of("speaker:Lavrov", "speaker:Rice", "-speaker:Clinton", "with:Lavrov", "side:us", "side:russia", "side:press", "kind:article",
                "kind:transcript", "place:Moscow", "after:2007", "before:2008-06", "2006..2008", "title:the", "-title:missile");
        for (int round = 0; round < 400; round++) {
            StringBuilder query = new StringBuilder();
            int depth = 0;
            for (int i = random.nextInt(6); i >= 0; i--) {
                if (random.nextInt(5) == 0) {
                    query.append(random.nextInt(3) == 0 ? "-(" : "(");
                    depth++;
                }
                query.append(random.nextInt(6) == 0 ? "-" : "");
                query.append(random.nextInt(3) == 0 ? fields.get(random.nextInt(fields.size())).replaceFirst("^-", "") : words.get(random.nextInt(words.size())));
                if (depth > 0 && random.nextInt(3) == 0) {
                    query.append(')');
                    depth--;
                }
                query.append(random.nextInt(4) == 0 && i > 0 ? " OR " : " ");
            }
            query.append(")".repeat(depth));
            check(query.toString());
        }
    }

    private void check(String text) {
        Query query = QueryParser.parse(text);
        SearchResult result = archive.search().search(query, HitOrder.RELEVANCE, Page.all());
        Set<Oracle.Passage> expected = oracle.shown(query);
        Set<Oracle.Passage> found = new HashSet<>();
        result.hits().forEach(hit -> found.add(new Oracle.Passage(numbers.get(hit.document()), hit.sort(), hit.passage())));
        String about = "seed " + SEED + ", " + text + "\n" + query.clause();
        assertEquals(expected.size(), result.hits().size(), about);
        assertTrue(expected.equals(found), () -> about + "\nmissing " + without(expected, found) + "\ntoo many " + without(found, expected));
        checkCounts(query, result.counts(), expected, about);
        checkSpans(query, result.hits(), about);
        if (query.clause() instanceof Clause.Says(Pattern pattern) && !(pattern instanceof Pattern.Near)) {
            long occurrences = expected.stream().mapToLong(passage -> oracle.occurrences(query, passage).size()).sum();
            assertEquals(occurrences, result.counts().occurrences(), about);
        }
    }

    private void checkCounts(Query query, Counts counts, Set<Oracle.Passage> expected, String about) {
        assertEquals(expected.size(), counts.passages(), about);
        assertEquals(expected.stream().map(Oracle.Passage::document).distinct().count(), counts.documents(), about);
        Map<String, Integer> speakers = new HashMap<>();
        counts.speakers().forEach(count -> speakers.put(count.speaker().name(), count.count()));
        assertEquals(oracle.speakers(query), speakers, about);
        Map<Integer, Integer> years = new TreeMap<>();
        Map<DocumentKind, Integer> kinds = new HashMap<>();
        for (Oracle.Passage passage : expected) {
            Document document = documents.get(passage.document());
            kinds.merge(document.kind(), 1, Integer::sum);
            document.metadata().eventDate().found().ifPresent(when -> years.merge(when.first().getYear(), 1, Integer::sum));
        }
        assertEquals(years, counts.years(), about);
        assertEquals(kinds, counts.kinds(), about);
    }

    private void checkSpans(Query query, List<Hit> hits, String about) {
        for (Hit hit : hits.subList(0, Math.min(25, hits.size()))) {
            int number = numbers.get(hit.document());
            String text = documents.get(number).text();
            Set<Span> occurrences = oracle.occurrences(query, new Oracle.Passage(number, hit.sort(), hit.passage()));
            assertEquals(occurrences.isEmpty(), hit.spans().isEmpty(), about);
            int before = -1;
            for (Span span : hit.spans()) {
                assertTrue(hit.passage().contains(span) && span.start() >= before && !span.isEmpty(), about);
                assertTrue(occurrences.stream().anyMatch(place -> place.overlaps(span)), about);
                before = span.end();
            }
            for (Span place : occurrences) {
                assertTrue(hit.spans().stream().anyMatch(span -> span.overlaps(place)), () -> about + "\nnot marked: " + place.of(text));
            }
            for (Span mark : hit.snippet().marks()) {
                String marked = mark.of(hit.snippet().text());
                assertTrue(hit.spans().stream().anyMatch(span -> span.of(text).replaceAll("\\s+", " ").equals(marked)), about + "\n" + hit.snippet());
            }
        }
    }

    private static Set<Oracle.Passage> without(Set<Oracle.Passage> one, Set<Oracle.Passage> other) {
        Set<Oracle.Passage> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest.size() > 5 ? Set.copyOf(List.copyOf(rest).subList(0, 5)) : rest;
    }
}
