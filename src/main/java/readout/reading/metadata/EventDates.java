package readout.reading.metadata;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Certainty;
import readout.model.DateMention;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Span;
import readout.model.When;

/// Tells when a text was published and when what it tells of took place.
final class EventDates {

    /// How much of an article's beginning names the day of its news, in UTF-16 units.
    static final int LEAD = 2_000;

    private static final int NEWS_DAYS = 14;
    /// The length of an article's first paragraph or two, in UTF-16 units.
    private static final int OPENING = 320;
    private static final Set<String> BOUNDS = Set.of("until", "till", "since", "by", "before", "after", "than", "from", "through", "до", "с", "к", "после", "позднее");

    private EventDates() {
    }

    /// When it was published. A record whose page names one date is held to have been released on it.
    static Finding<When> published(DocumentKind kind, HeadDates dates, Finding<String> address) {
        Finding<When> said = dates.labelled();
        if (said.isFound()) {
            return said;
        }
        return switch (kind) {
            case ARTICLE -> dates.belowTitle().or(dates::given).or(() -> likely(dates.aired())).or(() -> likely(dates.updated()))
                    .or(() -> HeadDates.inAddress(address)).or(dates::dateline).or(() -> Finding.none("no date line, and the file gives no date"));
            case MEMORANDUM -> dates.given().or(() -> Finding.none("a memorandum is not published on its own day"));
            default -> twoDates(dates).or(dates::given).or(() -> likely(dates.lowest())).or(() -> likely(dates.aired())).or(() -> likely(dates.inTitle())).or(dates::numbered)
                    .or(() -> likely(dates.updated())).or(() -> HeadDates.inAddress(address)).or(() -> Finding.none("no date line, and the file gives no date"));
        };
    }

    /// Of two plain dates in a record's head the first is the page's own.
    private static Finding<When> twoDates(HeadDates dates) {
        Finding<When> high = dates.highest();
        boolean two = high.isFound() && !high.found().equals(dates.lowest().found());
        return two && !high.found().get().first().isBefore(dates.lowest().found().get().first()) ? high : Finding.none("there is one date");
    }

    /// When a record's event took place.
    static Finding<When> ofRecord(DocumentKind kind, HeadDates dates, Finding<When> published) {
        Finding<When> field = kind == DocumentKind.MEMORANDUM ? dates.field() : Finding.none("no memorandum");
        return field.or(dates::lowest).or(dates::inTitle).or(dates::aired).or(dates::field)
                .or(() -> published.isFound() ? likely(published) : Finding.none("the page's head has no date line"));
    }

    /// When an article's event took place: the first day its beginning names that is near the day of publication.
    ///
    /// @param text     the whole text
    /// @param lead     the paragraphs that tell the news
    /// @param mentions the text's date expressions, resolved from the day of publication
    static Finding<When> ofArticle(Head head, String text, Span lead, Finding<When> published, List<DateMention> mentions) {
        Optional<Span> lined = head.dateline().flatMap(Dateline::date).map(DateMention::span);
        Optional<When> written = published.found();
        List<DateMention> days = mentions.stream().filter(mention -> lead.contains(mention.span()) && mention.when().filter(When::isDay).filter(day -> isNews(day, written)).isPresent())
                .filter(mention -> !(lined.isPresent() && lined.get().overlaps(mention.span())) && !isQuoted(mention, text) && !isTerm(mention, text) && (written.isPresent() || !isFigures(mention, text))).toList();
        // What is yet to come is the news only where it is told first.
        Optional<DateMention> first = days.stream().filter(mention -> !isAhead(mention, written) || mention.span().start() < lead.start() + OPENING).findFirst();
        if (first.isPresent()) {
            return Finding.likely(first.get().when().orElseThrow(), "the first day the lead names", first.get().span());
        }
        return mentions.stream().filter(mention -> lined.isPresent() && lined.get().overlaps(mention.span())).findFirst()
                .flatMap(mention -> mention.when().filter(When::isDay).map(day -> Finding.likely(day, "the dateline", mention.span())))
                .orElseGet(() -> Finding.none("the article's beginning names no day"));
    }

    private static boolean isAhead(DateMention mention, Optional<When> written) {
        return written.isPresent() && mention.when().orElseThrow().first().isAfter(written.get().last());
    }

    /// Whether somebody quoted says it, so that it is not the paper's own word: the nearest mark of a quotation before it in its paragraph opens one.
    private static boolean isQuoted(DateMention mention, String text) {
        for (int i = mention.span().start() - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            if (c == '“' || c == '«' || c == '„') {
                return true;
            }
            if (c == '”' || c == '»') {
                return false;
            }
            if (c == '"') {
                return i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && ",.!?".indexOf(text.charAt(i - 1)) < 0);
            }
        }
        return false;
    }

    /// `until Sept. 21`, `since July 1`, `с 1 июля`: the day is a bound of something else than the news.
    private static boolean isTerm(DateMention mention, String text) {
        int end = mention.span().start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return BOUNDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /// `05/03/2009` may be the fifth of March or the third of May.
    private static boolean isFigures(DateMention mention, String text) {
        return mention.span().of(text).chars().noneMatch(Character::isLetter);
    }

    private static boolean isNews(When day, Optional<When> written) {
        return written.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day.first(), written.get().first())) <= NEWS_DAYS;
    }

    private static Finding<When> likely(Finding<When> finding) {
        return finding instanceof Finding.Found<When>(When when, Certainty certainty, String how, Optional<Span> where) && certainty == Certainty.CERTAIN
                ? new Finding.Found<>(when, Certainty.LIKELY, how + "; the page gives no other date", where) : finding;
    }
}
