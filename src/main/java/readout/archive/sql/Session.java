package readout.archive.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One connection with its prepared statements, used by one thread at a time. Statements are kept by their SQL, so SQL must be
/// a constant: values are bound, never glued in. What reads a row must not run the same SQL again.
///
/// Bindable values: `String`, `Integer`, `Long`, `Double`, `Boolean` (as 0 or 1), `byte[]`, [LocalDate] (as ISO text), `null`,
/// and an [Optional] of these.
public final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /// The connection itself, for what this class does not offer.
    public Connection connection() {
        return connection;
    }

    /// The statement for `sql`, prepared once. Its parameters are those of the last use.
    public PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /// Runs an INSERT, UPDATE or DELETE.
    ///
    /// @return how many rows it changed
    public int update(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        bind(statement, values);
        return statement.executeUpdate();
    }

    /// Runs an INSERT into a table with a row id.
    ///
    /// @return the new row's id
    public long insert(String sql, Object... values) throws SQLException {
        update(sql, values);
        return one("SELECT last_insert_rowid()", row -> row.id(1)).orElseThrow();
    }

    /// All rows a query gives.
    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    /// Does something for each row a query gives.
    public void each(String sql, RowUse use, Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        bind(statement, values);
        try (ResultSet result = statement.executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                use.take(row);
            }
        }
    }

    /// The first row a query gives, if any.
    public <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        bind(statement, values);
        try (ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.of(reader.read(new Row(result))) : Optional.empty();
        }
    }

    /// The number a query like `SELECT count(*)` gives.
    public long count(String sql, Object... values) throws SQLException {
        return one(sql, row -> row.id(1), values).orElseThrow();
    }

    /// Runs statements that take no values, such as a PRAGMA or a script.
    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case String text -> statement.setString(index, text);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean truth -> statement.setInt(index, truth ? 1 : 0);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case LocalDate day -> statement.setString(index, day.toString());
            case Optional<?> maybe -> bind(statement, index, maybe.orElse(null));
            default -> throw new IllegalArgumentException("Not a bindable value: " + value.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        connection.close();
    }
}
