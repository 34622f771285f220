package readout.archive.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Connections;
import readout.archive.sql.Migrations;
import readout.archive.sql.Session;

/// What is read from the pages of the index is what FTS5 put there, whatever its segments and pages look like.
class WordIndexTest {

    @TempDir
    Path folder;
    private Session session;

    @BeforeEach
    void open() throws SQLException {
        session = Connections.builder(folder.resolve("a.readout"), Duration.ofSeconds(1));
        Migrations.run(session, Migrations.newest());
    }

    @ParameterizedTest
    @CsvSource({"32, 1, 7", "64, 5, 11", "300, 40, 13", "4050, 1000, 17", "8100, 100000, 19"})
    void tellsTheSamePlacesAsWereAdded(int pageSize, int batch, long seed) throws SQLException {
        session.run("INSERT INTO search_words (search_words, rank) VALUES ('pgsz', " + pageSize + ")");
        session.run("INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 4096)");
        Random random = new Random(seed);
        Map<String, TreeMap<Integer, List<Integer>>> expected = new TreeMap<>();
        session.run("BEGIN");
        int passage = 0;
        for (int i = 1; i <= 1500; i++) {
            passage += 1 + random.nextInt(2) + 10_000 * (i % 500 == 0 ? 1 : 0);
            add(passage, random, expected);
            if (i % batch == 0) {
                session.run("COMMIT");
                session.run("BEGIN");
            }
        }
        session.run("COMMIT");
        assertTrue(expected.equals(read()), "seed " + seed);
        for (String word : List.of("w0", "w1", "w13", "слово7", "absent", "w", "zz")) {
            assertTrue(expected.getOrDefault(word, new TreeMap<>()).equals(read(word)), word + ", seed " + seed);
        }
        assertEquals(count("слово*"), passagesBeginning("слово"), "seed " + seed);
        assertEquals(count("w1*"), passagesBeginning("w1"), "seed " + seed);
    }

    @Test
    void tellsThePlacesThatAreLeftAfterRemovals() throws SQLException {
        Random random = new Random(23);
        Map<String, TreeMap<Integer, List<Integer>>> expected = new TreeMap<>();
        for (int passage = 1; passage <= 600; passage++) {
            add(passage, random, expected);
        }
        session.run("DELETE FROM search_words WHERE rowid BETWEEN 100 AND 499");
        session.run("INSERT INTO search_words (search_words) VALUES ('optimize')");
        expected.values().forEach(places -> places.subMap(100, 500).clear());
        expected.values().removeIf(TreeMap::isEmpty);
        assertTrue(expected.equals(read()));
    }

    @Test
    void readsALongListOverManyPages() throws SQLException {
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            same.append("same ").append(i % 1000 == 0 ? "other " : "");
        }
        session.update("INSERT INTO search_words (rowid, words) VALUES (5, ?)", same.toString());
        session.update("INSERT INTO search_words (rowid, words) VALUES (6, ?)", "same same");
        TreeMap<Integer, List<Integer>> places = read("same");
        assertEquals(50_000, places.get(5).size());
        assertEquals(50_049, places.get(5).getLast());
        assertEquals(List.of(0, 1), places.get(6));
    }

    @Test
    void anEmptyIndexHasNoWords() throws SQLException {
        assertTrue(read().isEmpty());
        assertTrue(read("anything").isEmpty());
    }

    @Test
    void damagedPagesAreToldAndNotFollowed() throws SQLException {
        Random random = new Random(29);
        for (int passage = 1; passage <= 400; passage++) {
            add(passage, random, new TreeMap<>());
        }
        for (int round = 0; round < 300; round++) {
            byte[] page = new byte[4 + random.nextInt(200)];
            random.nextBytes(page);
            session.run("SAVEPOINT before");
            session.update("UPDATE search_words_data SET block = ? WHERE id > 1000", page);
            try {
                read();
            } catch (ArchiveException e) {
                assertEquals(ArchiveException.Failure.DAMAGED, e.failure());
            }
            session.run("ROLLBACK TO before");
            session.run("RELEASE before");
        }
    }

    @Test
    void readingEndsWhenItIsCancelled() throws SQLException {
        Random random = new Random(31);
        session.run("INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 64)");
        for (int passage = 1; passage <= 200; passage++) {
            add(passage, random, new TreeMap<>());
        }
        WordIndex index = new WordIndex(session, () -> true);
        assertThrows(Cancelled.class, () -> index.all((_, _, _, _, _) -> { }));
    }

    private void add(int passage, Random random, Map<String, TreeMap<Integer, List<Integer>>> expected) throws SQLException {
        StringBuilder words = new StringBuilder();
        int count = random.nextInt(20) == 0 ? 400 : random.nextInt(30);
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.abs(random.nextGaussian() * random.nextInt(60));
            String word = random.nextInt(4) == 0 ? "слово" + rank : "w" + rank;
            words.append(word).append(' ');
            expected.computeIfAbsent(word, _ -> new TreeMap<>()).computeIfAbsent(passage, _ -> new ArrayList<>()).add(i);
        }
        session.update("INSERT INTO search_words (rowid, words) VALUES (?, ?)", passage, words.toString());
    }

    private Map<String, TreeMap<Integer, List<Integer>>> read() throws SQLException {
        Map<String, TreeMap<Integer, List<Integer>>> found = new TreeMap<>();
        new WordIndex(session, () -> false).all((word, passage, bytes, from, to) ->
                found.computeIfAbsent(word, _ -> new TreeMap<>()).put(passage, places(bytes, from, to)));
        return found;
    }

    private TreeMap<Integer, List<Integer>> read(String word) throws SQLException {
        TreeMap<Integer, List<Integer>> found = new TreeMap<>();
        new WordIndex(session, () -> false).word(word, (passage, bytes, from, to) -> found.put(passage, places(bytes, from, to)));
        return found;
    }

    private int passagesBeginning(String start) throws SQLException {
        TreeSet<Integer> passages = new TreeSet<>();
        new WordIndex(session, () -> false).prefix(start, (passage, _, _, _) -> passages.add(passage));
        return passages.size();
    }

    private int count(String match) throws SQLException {
        return (int) session.count("SELECT count(*) FROM search_words WHERE search_words MATCH ?", match);
    }

    private static List<Integer> places(byte[] bytes, int from, int to) {
        List<Integer> places = new ArrayList<>();
        int place = -2;
        for (int at = from; at < to; at += LeafPage.length(bytes, at)) {
            place += (int) LeafPage.varint(bytes, at) - (places.isEmpty() ? 0 : 2);
            places.add(place);
        }
        return places;
    }
}
