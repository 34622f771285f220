package readout.reading.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.DateMention;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Metadata;
import readout.model.Place;
import readout.model.Span;
import readout.model.When;
import readout.reading.dates.DateReader;
import readout.reading.format.Hints;
import readout.reading.format.SourceText;
import readout.reading.metadata.PersonalNames.Styled;
import readout.reading.transcript.TranscriptDraft;

/// Reads what a page tells of its document: kind, title, author, publisher, place, dates, number, address, language, notes,
/// and what on the page is head, foot and furniture. Only the head and the foot are looked at line by line. Holds only
/// word lists; may be used by several threads at once.
public final class MetadataReader {

    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}\\.\\s+(?=\\p{Lu})");
    private static final Pattern AIRED = Pattern.compile("[.;]? Aired (?:\\p{Lu}\\p{Ll}+ )?\\d.{0,30}$");
    private static final int SUMMARY = 1500;
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{Ll}{4})\\d{1,2}$");

    private static final int MOST_DAYS_TO_PRINT = 5;

    private final Furniture furniture = new Furniture();
    private final Publishers publishers = new Publishers();
    private final PersonalNames names = new PersonalNames();
    private final Gazetteer gazetteer = new Gazetteer();
    private final LanguageFinder languages = new LanguageFinder();
    private final DateReader dates = new DateReader();
    private final RowReader rows;
    private final HeadReader heads;
    private final FootReader feet;
    private final PublisherFinder publisherFinder = new PublisherFinder(publishers);
    private final AuthorFinder authors = new AuthorFinder(names);
    private final PlaceFinder places = new PlaceFinder(gazetteer);

    /// Loads the word lists.
    public MetadataReader() {
        this.rows = new RowReader(new LineTeller(furniture, new HeaderWords(publishers), publishers, names, gazetteer));
        this.heads = new HeadReader(rows, new Datelines(gazetteer, publishers, names), gazetteer);
        this.feet = new FootReader(rows);
    }

    /// Reads a page.
    ///
    /// @param draft the text's turns, if it was read as speech
    public PageReading read(SourceText source, Optional<TranscriptDraft> draft) {
        String text = source.text();
        boolean spoken = KindFinder.isSpoken(draft);
        int speech = spoken ? Memoranda.speechStart(source, draft.get(), rows) : text.length();
        Head head = heads.read(source, speech, spoken);
        Foot foot = spoken ? feet.afterSpeech(source, draft.get().body().end()) : feet.afterProse(source, head.end());
        Span body = new Span(Math.min(head.end(), text.length()), Math.max(head.end(), Math.min(foot.start(), text.length())));
        return new Page(source, draft, head, foot, body).reading();
    }

    /// One page being read. An article's `today` is the day it was published; what is said in a record is counted from the day it was said.
    private final class Page {

        private final SourceText source;
        private final Hints hints;
        private final Optional<TranscriptDraft> draft;
        private final Head head;
        private final Foot foot;
        private final Span body;

        Page(SourceText source, Optional<TranscriptDraft> draft, Head head, Foot foot, Span body) {
            this.source = source;
            this.hints = source.hints();
            this.draft = draft;
            this.head = head;
            this.foot = foot;
            this.body = body;
        }

        PageReading reading() {
            Finding<String> address = address();
            PublisherFinder.Result publisher = publisherFinder.find(head, foot, hints, address);
            DocumentKind kind = KindFinder.find(source, draft, head, foot, publisher.known());
            Finding<Styled> author = authors.find(head, foot, hints);
            HeadDates printed = new HeadDates(head, foot, hints);
            Finding<When> published = EventDates.published(kind, printed, address);
            Finding<When> record = kind == DocumentKind.ARTICLE ? Finding.none("an article") : EventDates.ofRecord(kind, printed, published).or(this::inSummary);
            Optional<LocalDate> written = published.found().filter(When::isDay).map(When::first);
            Optional<LocalDate> today = kind == DocumentKind.ARTICLE ? written.map(this::datelined) : record.found().filter(When::isDay).map(When::first);
            List<DateMention> mentions = dates.read(source.text(), today.or(() -> written));
            Finding<When> event = kind == DocumentKind.ARTICLE ? EventDates.ofArticle(head, source.text(), lead(), published, mentions).or(printed::inTitle) : record;
            Finding<Spot> spot = places.find(head, foot);
            Finding<Place> place = (kind == DocumentKind.MEMORANDUM ? spot : spot.or(() -> places.inLead(source.text(), kind == DocumentKind.ARTICLE ? lead() : summary()))).map(found -> gazetteer.on(found, event.or(() -> published).found()));
            boolean subjectFirst = kind == DocumentKind.MEMORANDUM && Memoranda.subject(head).isFound() && head.title().map(Title::words).filter(Memoranda::saysMemorandum).isEmpty();
            Metadata metadata = new Metadata(subjectFirst ? Memoranda.subject(head) : title(), subjectFirst ? Finding.none("the subject is the title") : subtitle(), author.map(Styled::name), Offices.orPrincipals(publisher.name(), author), place,
                    published, event, release(), address, languages.find(source, body.start()));
            return new PageReading(kind, KindFinder.isSpoken(draft), metadata, author.found().map(found -> new Principal(found.style(), found.name())), notes(),
                    new Parts(source, furniture).of(head, foot, body), body, mentions);
        }

        /// The day an article was written on, by which its `today` counts: its dateline's, if that is a few days before it was published.
        private LocalDate datelined(LocalDate published) {
            return head.dateline().flatMap(line -> line.date().flatMap(mention -> dates.read(mention.span().of(source.text()), Optional.of(published)).stream().findFirst()))
                    .flatMap(DateMention::when).filter(When::isDay).map(When::first)
                    .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(MOST_DAYS_TO_PRINT))).orElse(published);
        }

        /// The first day named above the first words of a record whose head has no date line, as where all lines were joined.
        private Finding<When> inSummary() {
            Span above = new Span(0, Math.min(KindFinder.isSpoken(draft) ? draft.get().body().start() : 0, SUMMARY));
            return dates.read(above.of(source.text()), Optional.empty()).stream().filter(mention -> mention.when().filter(When::isDay).isPresent()).findFirst()
                    .map(mention -> Finding.likely(mention.when().orElseThrow(), "the first day above the first words", mention.span()))
                    .orElseGet(() -> Finding.none("nothing above the first words names a day"));
        }

        /// The running text above the first words of a record, such as an agency's or a station's summary of it.
        private Span summary() {
            return head.own().stream().filter(Row::isProse).filter(row -> !row.line().isHeading()).map(row -> row.line().span()).findFirst()
                    .map(span -> new Span(span.start(), Math.max(span.start(), Math.min(span.end(), body.start())))).orElse(new Span(body.start(), body.start()));
        }

        private Span lead() {
            return new Span(body.start(), Math.max(body.start(), Math.min(body.end(), body.start() + EventDates.LEAD)));
        }

        private Finding<String> title() {
            UnaryOperator<String> alone = words -> TitleTail.joined(words).map(joined -> words.substring(0, joined.start())).orElse(words);
            UnaryOperator<String> tidy = words -> FOOTNOTE.matcher(NUMBERED.matcher(words).replaceFirst("")).replaceFirst("");
            boolean numbered = head.title().map(Title::words).filter(words -> NUMBERED.matcher(words).find()).isPresent();
            Finding<String> printed = head.title().map(title -> Finding.certain(AIRED.matcher(alone.apply(numbered ? tidy.apply(title.words()) : title.words())).replaceFirst("").replaceFirst("[,;\\s]+$", ""), "the page's heading", title.span()))
                    .orElseGet(() -> Finding.none("no line stands where titles do"));
            return printed.or(() -> hints.title().map(GivenTitles::trimmed).filter(title -> !title.isBlank())
                    .map(title -> Finding.certain(title, "the file says so")).orElse(printed));
        }

        private Finding<String> subtitle() {
            return head.subtitle().map(line -> Finding.certain(line.words(), "the line under the title", line.span())).orElseGet(() -> Memoranda.subject(head));
        }

        private Finding<String> release() {
            return Stream.concat(head.all(Told.Release.class), foot.all(Told.Release.class)).findFirst()
                    .map(release -> Finding.certain(release.number(), "the line that gives it", release.span()))
                    .orElseGet(() -> Finding.none("no line gives one"));
        }

        private Finding<String> address() {
            if (hints.address().isPresent()) {
                return Finding.certain(hints.address().get(), "the file says so");
            }
            return Stream.concat(head.all(Told.Address.class), foot.all(Told.Address.class)).findFirst()
                    .map(found -> Finding.certain(found.url(), "the line that gives it", found.span()))
                    .orElseGet(() -> Finding.none("neither the page nor the file gives one"));
        }

        private List<String> notes() {
            return Stream.concat(head.all(Told.Note.class), foot.all(Told.Note.class)).map(Told.Note::words).distinct().toList();
        }
    }
}
