package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import readout.model.Finding;
import readout.model.When;
import readout.reading.dates.DateReader;
import readout.reading.format.Hints;
import readout.reading.metadata.Told.Dated;
import readout.reading.metadata.Told.Use;

/// The dates that a page's head and foot print, sorted by what they stand for.
final class HeadDates {

    private final List<Row> head = new ArrayList<>();
    private final List<Row> foot = new ArrayList<>();
    private final Head page;
    private final Hints hints;

    HeadDates(Head page, Foot foot, Hints hints) {
        this.page = page;
        this.hints = hints;
        page.own().stream().filter(Row::isDated).forEach(head::add);
        foot.rows().stream().filter(Row::isDated).forEach(this.foot::add);
    }

    /// When it was published, as the page or the file says in so many words.
    Finding<When> labelled() {
        return first(head, Use.RELEASED, "the line that says so").or(() -> first(foot, Use.RELEASED, "the line below the text that says so"))
                .or(() -> first(head, Use.PUBLISHED, "the line that says so")).or(() -> first(foot, Use.PUBLISHED, "the line below the text that says so"));
    }

    /// A date that stands in the head without a word for what it is: the lowest, which belongs to the place and the principal.
    Finding<When> lowest() {
        return head.reversed().stream().filter(row -> use(row) == Use.PLAIN).findFirst()
                .map(row -> Finding.certain(date(row), "the date line", row.line().span())).orElseGet(() -> Finding.none("the page's head has no date line"));
    }

    /// The first of the plain dates, which is the page's own where there are two.
    Finding<When> highest() {
        return head.stream().filter(row -> use(row) == Use.PLAIN).findFirst()
                .map(row -> Finding.certain(date(row), "the date line", row.line().span())).orElseGet(() -> Finding.none("the page's head has no date line"));
    }

    /// The first of the plain dates below the title, where a page's banner with the day it was looked at cannot stand; else the first.
    Finding<When> belowTitle() {
        for (int i = page.afterTitle(); i < page.body(); i++) {
            Row row = page.rows().get(i);
            if (row.isDated() && use(row) == Use.PLAIN) {
                return Finding.certain(date(row), "the date line", row.line().span());
            }
        }
        return highest();
    }

    /// When it was broadcast.
    Finding<When> aired() {
        return first(head, Use.AIRED, "the line that says when it was aired");
    }

    /// When it was last changed, which is no more than near the day it was published.
    Finding<When> updated() {
        return first(head, Use.UPDATED, "the line that says when it was updated").or(() -> first(foot, Use.UPDATED, "the line that says when it was updated"))
                .map(when -> when);
    }

    /// The date that the file's properties give.
    Finding<When> given() {
        return hints.published().flatMap(DateReader::parse).map(when -> Finding.certain(when, "the file says so"))
                .orElseGet(() -> Finding.none("the file gives no date"));
    }

    /// The dateline's date, if it has its year.
    Finding<When> dateline() {
        return page.dateline().flatMap(Dateline::date).filter(mention -> mention.when().filter(When::isDay).isPresent())
                .map(mention -> Finding.likely(mention.when().orElseThrow(), "the dateline", mention.span())).orElseGet(() -> Finding.none("the dateline gives no full date"));
    }

    /// The day in a release number that holds one: `1214-21-05-2019`.
    Finding<When> numbered() {
        return page.all(Told.Release.class).findFirst()
                .flatMap(release -> ReleaseNumbers.day(release.number()).map(day -> Finding.likely(day, "the release number", release.span())))
                .orElseGet(() -> Finding.none("no release number holds a day"));
    }

    /// The date a title ends with.
    Finding<When> inTitle() {
        if (page.title().isEmpty()) {
            return Finding.none("there is no title");
        }
        Matcher tail = TitleTail.DATE.matcher(page.title().get().words());
        Optional<When> when = tail.find() ? DateReader.parse(tail.group()) : TitleTail.joined(page.title().get().words()).flatMap(joined -> DateReader.parse(joined.date().replaceFirst("\\d{1,2}:\\d{2}\\s*$", "")));
        return when.map(date -> Finding.certain(date, "the end of the title", page.title().get().span())).orElseGet(() -> Finding.none("the title names no day"));
    }

    /// The date of a memorandum's date field; its value may stand on the lines behind it.
    Finding<When> field() {
        for (int i = 0; i < page.body(); i++) {
            if (page.rows().get(i).told() instanceof Told.Field field && (field.field().contains("date") || field.field().equals("sent") || field.field().equals("дата") || field.field().contains("time") || field.field().contains("place"))) {
                for (int j = i; j < Math.min(page.rows().size(), i + 4); j++) {
                    String words = j == i ? field.value() : page.rows().get(j).line().words();
                    Optional<When> when = DateReader.parse(words).filter(When::isDay);
                    if (when.isPresent()) {
                        return Finding.certain(when.get(), "the date field", page.rows().get(j).line().span());
                    }
                }
            }
        }
        for (Row row : page.own()) {
            Optional<When> sent = MessageDate.read(row.line().words());
            if (sent.isPresent()) {
                return Finding.certain(sent.get(), "the cable's date and time", row.line().span());
            }
        }
        return Finding.none("no field gives a date");
    }

    /// The address of many news pages holds the day: `/2009/mar/07/`, `/2009/03/07/`.
    static Finding<When> inAddress(Finding<String> address) {
        Optional<When> when = address.found().flatMap(AddressDate::read);
        return when.map(day -> Finding.likely(day, "the web address")).orElseGet(() -> Finding.none("the web address holds no day"));
    }

    private static Finding<When> first(List<Row> rows, Use use, String how) {
        return rows.stream().filter(row -> use(row) == use).findFirst()
                .map(row -> Finding.certain(date(row), how, row.line().span())).orElseGet(() -> Finding.none("no line says so"));
    }

    private static Use use(Row row) {
        return ((Dated) row.told()).use();
    }

    private static When date(Row row) {
        return ((Dated) row.told()).when();
    }
}
