package readout.desktop.search;

import java.util.List;
import java.util.stream.Collectors;
import readout.archive.search.query.Notice;
import readout.desktop.kit.Messages;

/// Says in the window's language what in a search could not be read as it stands, and what was made of it.
final class NoticeWords {

    private NoticeWords() {
    }

    /// Each notice once, a line for each.
    static String of(List<Notice> notices, Messages messages) {
        return notices.stream().map(notice -> of(notice, messages)).distinct().collect(Collectors.joining("\n"));
    }

    private static String of(Notice notice, Messages messages) {
        return messages.text(switch (notice.kind()) {
            case UNCLOSED_QUOTE -> "search.notice.unclosed-quote";
            case UNCLOSED_PARENTHESIS -> "search.notice.unclosed-parenthesis";
            case UNOPENED_PARENTHESIS -> "search.notice.unopened-parenthesis";
            case TOO_DEEP -> "search.notice.too-deep";
            case TOO_LONG -> "search.notice.too-long";
            case NO_WORDS -> "search.notice.no-words";
            case NO_VALUE -> "search.notice.no-value";
            case UNKNOWN_FIELD -> "search.notice.unknown-field";
            case UNKNOWN_SIDE -> "search.notice.unknown-side";
            case UNKNOWN_KIND -> "search.notice.unknown-kind";
            case UNREADABLE_DATE -> "search.notice.unreadable-date";
            case PARTLY_READ_DATE -> "search.notice.partly-read-date";
            case REVERSED_RANGE -> "search.notice.reversed-range";
            case NOTHING_TO_JOIN -> "search.notice.nothing-to-join";
            case NOTHING_TO_EXCLUDE -> "search.notice.nothing-to-exclude";
            case NOT_NEAR -> "search.notice.not-near";
            case SHORT_PREFIX -> "search.notice.short-prefix";
            case STAR_INSIDE -> "search.notice.star-inside";
            case NO_SUCH_SPEAKER -> "search.notice.no-such-speaker";
            case NO_SUCH_PLACE -> "search.notice.no-such-place";
            case NO_SUCH_TOPIC -> "search.notice.no-such-topic";
            case NO_SUCH_TAG -> "search.notice.no-such-tag";
            case NO_SUCH_MEETING -> "search.notice.no-such-meeting";
        }, notice.subject());
    }
}
