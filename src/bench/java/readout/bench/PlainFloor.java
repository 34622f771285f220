package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/// The least an import can take: one loop that reads files and inserts their texts into an FTS5 table, in one transaction a thousand files.
final class PlainFloor {

    private static final int BATCH = 1_000;

    /// How long it takes for all files of a folder, in seconds.
    double seconds(Path texts, Path database) throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(texts)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("CREATE VIRTUAL TABLE texts USING fts5 (body)");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO texts (body) VALUES (?)")) {
                for (int i = 0; i < files.size(); i++) {
                    insert.setString(1, Files.readString(files.get(i)));
                    insert.executeUpdate();
                    if (i % BATCH == BATCH - 1) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
