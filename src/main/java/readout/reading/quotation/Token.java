package readout.reading.quotation;

/// A word, a number, a mark or a whole quotation, where it stands.
///
/// @param kind       what it is
/// @param start      offset of its first unit; of the opening mark of a quotation
/// @param end        offset behind its last, without a possessive `'s`; behind the closing mark of a quotation
/// @param mark       the character of a mark; of a quotation the last character within, 0 for other kinds
/// @param roles      of a word
/// @param capital    whether a word begins with a capital
/// @param possessive whether a word ends in `'s`
/// @param quote      the number of a quotation, -1 for other kinds
record Token(Kind kind, int start, int end, char mark, Roles roles, boolean capital, boolean possessive, int quote) {

    enum Kind { WORD, NUMBER, MARK, QUOTE }

    static Token word(int start, int end, Roles roles, boolean capital, boolean possessive) {
        return new Token(Kind.WORD, start, end, '\0', roles, capital, possessive, -1);
    }

    static Token number(int start, int end) {
        return new Token(Kind.NUMBER, start, end, '\0', Roles.NONE, false, false, -1);
    }

    static Token mark(int at, char mark) {
        return new Token(Kind.MARK, at, at + 1, mark, Roles.NONE, false, false, -1);
    }

    static Token quote(int number, int start, int end, char last) {
        return new Token(Kind.QUOTE, start, end, last, Roles.NONE, false, false, number);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean isMark(char c) {
        return kind == Kind.MARK && mark == c;
    }

    boolean isDash() {
        return kind == Kind.MARK && (mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == '\u2015');
    }

    boolean endsSentence() {
        return kind == Kind.MARK && (mark == '.' || mark == '!' || mark == '?' || mark == '\u2026');
    }

    boolean has(Role role) {
        return roles.has(role);
    }

    boolean any(long of) {
        return roles.any(of);
    }

    /// Whether it can be part of a name.
    boolean isName() {
        return kind == Kind.WORD && capital && !roles.any(Roles.FUNCTION) && !(roles.any(Roles.TELLING) && roles.has(Role.PAST));
    }
}
