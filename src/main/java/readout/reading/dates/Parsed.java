package readout.reading.dates;

/// An expression and the token behind it.
record Parsed(Expression expression, int next) {

    /// The same, but only a part of it: `mid-June`.
    Parsed within(Expression.Part part) {
        Expression within = switch (expression) {
            case Expression.Month month -> new Expression.Month(month.year(), month.month(), part);
            case Expression.Year year -> new Expression.Year(year.year(), part);
            case Expression.Decade decade -> new Expression.Decade(decade.first(), part);
            default -> expression;
        };
        return new Parsed(within, next);
    }
}
