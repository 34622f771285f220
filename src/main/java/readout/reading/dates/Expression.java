package readout.reading.dates;

/// A date expression as it is said, before anything is reckoned.
sealed interface Expression {

    /// The year an expression gives.
    sealed interface YearSaid {
    }

    /// In figures.
    record InFigures(int year) implements YearSaid {
    }

    /// `last year`, counted from the year of writing.
    record FromWriting(int years) implements YearSaid {
    }

    /// Not at all.
    enum Unsaid implements YearSaid { UNSAID }

    /// A part of a month, a year or a decade.
    enum Part { WHOLE, EARLY, MIDDLE, LATE;

        static Part of(int number) {
            return values()[number];
        }
    }

    /// `March 6`.
    ///
    /// @param weekday from Monday 1, 0 if not said
    record Day(YearSaid year, int month, int day, int weekday) implements Expression {
    }

    /// `March`.
    record Month(YearSaid year, int month, Part part) implements Expression {
    }

    /// `2007`.
    record Year(int year, Part part) implements Expression {
    }

    /// `the 1990s`.
    record Decade(int first, Part part) implements Expression {
    }

    /// `the spring of 2009`: 1 spring, 2 summer, 3 autumn, 4 winter.
    record Season(YearSaid year, int season) implements Expression {
    }

    /// `Friday`.
    record Weekday(int weekday) implements Expression {
    }

    /// `last Friday`, `next June`, `this summer`: -1 the one before, 0 this one, 1 the one after.
    record Shifted(Expression what, int shift) implements Expression {
    }

    /// `yesterday`, `last month`, `two days ago`: so many units from the writing.
    ///
    /// @param unit 1 day, 2 week, 3 month, 4 year
    record Offset(int unit, int count, Part part) implements Expression {
    }

    /// `March 5-7`.
    record Run(Expression from, Expression to) implements Expression {
    }
}
