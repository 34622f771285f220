package readout.archive.documents;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Certainty;
import readout.model.Finding;
import readout.model.Metadata;
import readout.model.Place;
import readout.model.Span;
import readout.model.When;

/// A document's metadata as columns of `documents` and rows of `findings`.
final class MetadataRows {

    /// The columns, in the order in which [#values] gives and [#load] takes them.
    static final String COLUMNS = """
            title, subtitle, author, publisher, city, country, venue, published_first, published_last, event_first, event_last,
            release, address, language""";

    private static final ManyRows.Insert FINDINGS =
            ManyRows.Insert.of("INSERT INTO findings (document_id, field, certainty, how, start, \"end\")", 6);

    private MetadataRows() {
    }

    /// The values of [#COLUMNS].
    static Object[] values(Metadata metadata) {
        Optional<Place> place = metadata.place().found();
        Optional<When> published = metadata.published().found();
        Optional<When> event = metadata.eventDate().found();
        return new Object[] {metadata.title().found(), metadata.subtitle().found(), metadata.author().found(),
            metadata.publisher().found(), place.map(Place::city), place.map(Place::country), place.map(Place::venue),
            published.map(When::first), published.map(When::last), event.map(When::first), event.map(When::last),
            metadata.release().found(), metadata.address().found(), metadata.language().found()};
    }

    /// Adds the rows that tell how each value is known.
    static void insertFindings(Session session, Phrases phrases, long document, Metadata metadata) throws SQLException {
        ManyRows rows = new ManyRows(session, FINDINGS);
        for (Field field : Field.values()) {
            switch (field.of(metadata)) {
                case Finding.Found<?>(_, Certainty certainty, String how, Optional<Span> where) ->
                        rows.add(document, field.word(), certainty.word(), phrases.id(session, how),
                                where.map(Span::start).orElse(null), where.map(Span::end).orElse(null));
                case Finding.NotFound<?>(String why) ->
                        rows.add(document, field.word(), null, phrases.id(session, why), null, null);
            }
        }
        rows.flush();
    }

    /// The metadata of a document.
    static Metadata load(Session session, Version version, long document) throws SQLException {
        Map<Field, Known> known = new EnumMap<>(Field.class);
        session.each(version.findings(), row -> known.put(Field.ofWord(row.text(1)), known(row)), document);
        return session.one(version.metadata(), row -> new Metadata(
                known.get(Field.TITLE).finding(row.maybeText(1)),
                known.get(Field.SUBTITLE).finding(row.maybeText(2)),
                known.get(Field.AUTHOR).finding(row.maybeText(3)),
                known.get(Field.PUBLISHER).finding(row.maybeText(4)),
                known.get(Field.PLACE).finding(place(row, 5)),
                known.get(Field.PUBLISHED).finding(when(row, 8)),
                known.get(Field.EVENT_DATE).finding(when(row, 10)),
                known.get(Field.RELEASE).finding(row.maybeText(12)),
                known.get(Field.ADDRESS).finding(row.maybeText(13)),
                known.get(Field.LANGUAGE).finding(row.maybeText(14))), document).orElseThrow();
    }

    /// A place in three columns from `column` on.
    static Optional<Place> place(Row row, int column) throws SQLException {
        Optional<String> city = row.maybeText(column);
        return city.isEmpty() ? Optional.empty()
                : Optional.of(new Place(city.get(), row.text(column + 1), row.text(column + 2)));
    }

    /// A run of days in two columns from `column` on.
    static Optional<When> when(Row row, int column) throws SQLException {
        Optional<String> first = row.maybeText(column);
        return first.isEmpty() ? Optional.empty()
                : Optional.of(new When(LocalDate.parse(first.get()), LocalDate.parse(row.text(column + 1))));
    }

    private static Known known(Row row) throws SQLException {
        OptionalInt start = row.maybeNumber(4);
        Optional<Span> where = start.isPresent() ? Optional.of(new Span(start.getAsInt(), row.number(5))) : Optional.empty();
        return new Known(row.maybeText(2).map(Certainty::ofWord), row.text(3), where);
    }

    private record Known(Optional<Certainty> certainty, String how, Optional<Span> where) {

        <T> Finding<T> finding(Optional<T> value) {
            return value.isPresent() && certainty.isPresent()
                    ? new Finding.Found<>(value.get(), certainty.get(), how, where) : new Finding.NotFound<>(how);
        }
    }
}
