package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Finding;
import readout.model.Span;
import readout.reading.format.Hints;
import readout.reading.metadata.Publishers.Publisher;

/// Tells who published a text, from its head, what the file says of itself, its dateline, and what stands on the page around it.
final class PublisherFinder {

    private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]{3,120}|\\b(?:[a-z0-9-]{2,40}\\.){1,4}(?:ru|com|gov|org|net|int|edu|eu|uk|de)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 6;
    private static final int MOST_WORDS = 40;

    private final Publishers publishers;

    PublisherFinder(Publishers publishers) {
        this.publishers = publishers;
    }

    /// The publisher, with its sort if it is a known one.
    ///
    /// @param name  the finding for people
    /// @param known the publisher, if it is one of the list
    record Result(Finding<String> name, Optional<Publisher> known) {
    }

    Result find(Head head, Foot foot, Hints hints, Finding<String> address) {
        return inHead(head)
                .or(() -> given(hints, address))
                .or(() -> agency(head))
                .or(() -> onPage(head.own(), "the page's head"))
                .or(() -> onPage(foot.rows(), "the page's foot"))
                .or(() -> inTitle(head))
                .or(() -> byNumber(head, foot))
                .or(() -> hints.site().map(site -> new Result(Finding.certain(site, "the file says so"), Optional.empty())))
                .orElseGet(() -> new Result(Finding.none("neither the page nor the file names one"), Optional.empty()));
    }

    private static Optional<Result> inHead(Head head) {
        for (Row row : head.own()) {
            Optional<Publisher> named = switch (row.told()) {
                case Told.Published published -> Optional.of(published.publisher());
                case Told.Dated dated -> dated.publisher();
                case Told.Byline byline -> byline.publisher();
                default -> Optional.empty();
            };
            if (named.isPresent()) {
                return Optional.of(certain(named.get(), "the page's head", row.line().span()));
            }
        }
        return Optional.empty();
    }

    private Optional<Result> given(Hints hints, Finding<String> address) {
        Optional<Publisher> site = hints.site().flatMap(publishers::namedIn);
        Optional<Publisher> page = site.or(() -> Stream.concat(hints.address().stream(), address.found().stream()).map(publishers::ofAddress).flatMap(Optional::stream).findFirst());
        Optional<Publisher> title = page.or(() -> hints.title().flatMap(this::behindMark));
        return title.map(known -> new Result(Finding.certain(known.name(), site.isPresent() ? "the file says so" : page.isPresent() ? "its web address" : "the page's title"), Optional.of(known)));
    }

    /// `… | Reuters`, `… - BBC News`.
    private Optional<Publisher> behindMark(String title) {
        int mark = Math.max(title.lastIndexOf('|'), Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" — "), title.lastIndexOf(" – "))));
        return mark < 0 ? Optional.empty() : publishers.named(title.substring(mark + 1).replaceFirst("^[\\s—–-]+", ""));
    }

    private static Optional<Result> agency(Head head) {
        return head.dateline().flatMap(line -> line.agency().map(known -> certain(known, "the dateline", line.span())));
    }

    /// A name or a site in a banner or a footer: `Los Angeles Times Articles`, `Published by the U.S. Department of State Website at …`.
    private Optional<Result> onPage(List<Row> rows, String where) {
        for (Row row : rows) {
            Optional<Publisher> named = switch (row.told()) {
                case Told.Published published -> Optional.of(published.publisher());
                case Told.Dressing _ -> within(row.line().words());
                case Told.Address found -> publishers.ofAddress(found.url());
                case Told.Byline byline -> byline.publisher();
                default -> Optional.empty();
            };
            if (named.isPresent()) {
                return Optional.of(certain(named.get(), where, row.line().span()));
            }
        }
        return Optional.empty();
    }

    private Optional<Publisher> within(String words) {
        if (words.length() > 300 || Furniture.isRule(words)) {
            return Optional.empty();
        }
        Matcher site = SITE.matcher(words);
        while (words.indexOf('.') >= 0 && site.find()) {
            Optional<Publisher> known = publishers.ofAddress(site.group());
            if (known.isPresent()) {
                return known;
            }
        }
        return name(words.split("[\\s,;|()\\u00A0]+"));
    }

    /// The longest name among a line's words; a single word only if it is a station's and in capitals.
    private Optional<Publisher> name(String[] tokens) {
        Optional<Publisher> best = Optional.empty();
        int longest = 0;
        for (int i = 0; i < Math.min(tokens.length, MOST_WORDS); i++) {
            String words = Fold.bare(tokens[i]);
            if (!publishers.opens(words)) {
                continue;
            }
            for (int length = 1; length <= LONGEST_NAME && i + length <= tokens.length; length++) {
                words = length == 1 ? words : words + " " + Fold.of(tokens[i + length - 1]);
                Optional<Publisher> known = publishers.namedBare(Fold.stripped(words));
                boolean enough = length > 1 || known.isPresent() && known.get().kind() == Publishers.Kind.BROADCASTER && Capitals.all(tokens[i]) && tokens[i].length() >= 3;
                if (known.isPresent() && enough && length > longest) {
                    best = known;
                    longest = length;
                }
            }
        }
        return best;
    }

    /// `US Department of State REMARKS WITH …`
    private Optional<Result> inTitle(Head head) {
        if (head.title().isEmpty()) {
            return Optional.empty();
        }
        String[] tokens = head.title().get().words().split("[\\s,:]+");
        for (int length = Math.min(LONGEST_NAME, tokens.length); length >= 2; length--) {
            Optional<Publisher> known = publishers.named(String.join(" ", List.of(tokens).subList(0, length)));
            if (known.isPresent()) {
                return Optional.of(new Result(Finding.likely(known.get().name(), "the title begins with it", head.title().get().span()), known));
            }
        }
        return Optional.empty();
    }

    private Optional<Result> byNumber(Head head, Foot foot) {
        return Stream.concat(head.all(Told.Release.class), foot.all(Told.Release.class)).filter(release -> ReleaseNumbers.isRussianMinistrys(release.number())).findFirst()
                .flatMap(release -> publishers.named("Ministry of Foreign Affairs of the Russian Federation")
                        .map(known -> new Result(Finding.likely(known.name(), "the form of the release number", release.span()), Optional.of(known))));
    }

    private static Result certain(Publisher known, String how, Span where) {
        return new Result(Finding.certain(known.name(), how, where), Optional.of(known));
    }
}
