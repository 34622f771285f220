package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import readout.desktop.kit.Messages;
import readout.model.DateMention;
import readout.model.Document;
import readout.model.When;

/// What the dates of a document mean.
final class DatesOnPage {

    private final List<DateMention> dates;

    DatesOnPage(Document document) {
        dates = document.dates();
    }

    /// The date expression that holds an offset.
    Optional<DateMention> at(int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < dates.size() && dates.get(low).span().contains(offset) ? Optional.of(dates.get(low)) : Optional.empty();
    }

    /// A date in full: the day with its weekday, or the run of days it may be.
    static String told(DateMention mention, Messages messages) {
        return mention.when().map(when -> told(when, messages)).orElseGet(() -> messages.text("transcript.date-open"));
    }

    private static String told(When when, Messages messages) {
        return when.isDay() ? messages.dates().longDay(when.first()) : messages.dates().span(when);
    }
}
