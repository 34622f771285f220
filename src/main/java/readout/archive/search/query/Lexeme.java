package readout.archive.search.query;

import readout.model.Span;

/// A piece of a query as typed.
sealed interface Lexeme {

    /// Where it stands, in UTF-16 units of the query.
    Span at();

    /// `(`
    record Open(Span at) implements Lexeme {
    }

    /// `NEAR(`
    record OpenNear(Span at, int distance) implements Lexeme {
    }

    /// `)`
    record Close(Span at) implements Lexeme {
    }

    /// `OR`, `|`
    record Or(Span at, String written) implements Lexeme {
    }

    /// `-`, `NOT`
    record Not(Span at, String written) implements Lexeme {
    }

    /// `NEAR`, `NEAR/5`
    record Near(Span at, int distance) implements Lexeme {
    }

    /// `speaker:`
    record Name(Span at, Field field, String written) implements Lexeme {
    }

    /// Words, or a value after a field's name.
    ///
    /// @param content without quotation marks and star
    /// @param quoted  whether it stood in quotation marks
    /// @param starred whether a star followed
    record Text(Span at, String content, boolean quoted, boolean starred) implements Lexeme {
    }
}
