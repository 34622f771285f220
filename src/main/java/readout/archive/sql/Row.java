package readout.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The row a result stands on, with columns by number from 1 and NULLs as empty values.
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /// A column that is never NULL.
    public String text(int column) throws SQLException {
        String value = result.getString(column);
        if (value == null) {
            throw new SQLException("Column " + column + " is NULL");
        }
        return value;
    }

    /// A column that may be NULL.
    public Optional<String> maybeText(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /// A number; NULL reads as 0.
    public int number(int column) throws SQLException {
        return result.getInt(column);
    }

    /// A number that may be NULL.
    public OptionalInt maybeNumber(int column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// A row id or a large number; NULL reads as 0.
    public long id(int column) throws SQLException {
        return result.getLong(column);
    }

    /// A row id that may be NULL.
    public OptionalLong maybeId(int column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /// A real number; NULL reads as 0.
    public double real(int column) throws SQLException {
        return result.getDouble(column);
    }

    /// A truth value kept as 0 or 1.
    public boolean truth(int column) throws SQLException {
        return result.getInt(column) != 0;
    }

    /// Bytes; NULL reads as null.
    public byte[] bytes(int column) throws SQLException {
        return result.getBytes(column);
    }

    /// Whether a column is NULL.
    public boolean isNull(int column) throws SQLException {
        return result.getObject(column) == null;
    }
}
