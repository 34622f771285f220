package readout.desktop.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import readout.desktop.kit.Dates;

/// The lines and words above the lanes: as fine as their words have room, down to single days. Pure.
final class TimelineAxis {

    /// A line of the axis.
    ///
    /// @param x     where it stands
    /// @param major whether a greater unit begins here
    record Line(double x, boolean major) {
    }

    /// A word of the axis.
    ///
    /// @param x     where it begins
    /// @param width its width
    /// @param major whether it names a greater unit than its neighbours
    record Word(String text, double x, double width, boolean major) {
    }

    private static final double OFFSET = 5;
    private static final double GAP = 10;

    private final TimelineFrame frame;
    private final TimeSpan span;
    private final Dates dates;
    private final TextWidths widths;
    private final AxisStep step;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    TimelineAxis(TimelineFrame frame, TimeSpan span, Dates dates, TextWidths widths) {
        this.frame = frame;
        this.span = span;
        this.dates = dates;
        this.widths = widths;
        step = finest();
        List<Word> minor = new ArrayList<>();
        LocalDate end = LocalDate.ofEpochDay((long) Math.ceil(span.to()));
        for (LocalDate line = step.floor(LocalDate.ofEpochDay((long) Math.floor(span.from()))); !line.isAfter(end); line = step.next(line)) {
            add(line, minor);
        }
        addContext();
        for (Word word : minor) {
            addIfFree(word);
        }
    }

    /// The lines, from left to right; the first may lie left of the frame.
    List<Line> lines() {
        return lines;
    }

    /// The words; none touches another, none leaves the frame.
    List<Word> words() {
        return words;
    }

    private AxisStep finest() {
        double pixelsADay = frame.width() / span.length();
        for (AxisStep candidate : AxisStep.values()) {
            LocalDate sample = LocalDate.of(2000, 9, 27);
            double needed = widths.of(candidate.isYears() ? year(sample) : candidate == AxisStep.DAY ? dates.weekday(sample)
                    : candidate.isDays() ? "28" : dates.shortMonth(sample)) + OFFSET + GAP * frame.unit();
            if (candidate.shortestDays() * pixelsADay >= needed) {
                return candidate;
            }
        }
        return AxisStep.CENTURY;
    }

    private void add(LocalDate day, List<Word> minor) {
        double x = frame.x(day.toEpochDay(), span);
        boolean newYear = day.getDayOfYear() == 1;
        boolean major = step.isDays() ? day.getDayOfMonth() == 1 : !step.isYears() && newYear;
        if (x >= frame.left() && x <= frame.right()) {
            lines.add(new Line(x, major));
        }
        String text = step.isYears() ? year(day)
                : !step.isDays() ? newYear ? year(day) : dates.shortMonth(day)
                : major ? dates.month(YearMonth.from(day))
                : step == AxisStep.DAY ? dates.weekday(day) : Integer.toString(day.getDayOfMonth());
        Word word = new Word(text, x + OFFSET, widths.of(text), major);
        if (major) {
            addIfFree(word);
        } else {
            minor.add(word);
        }
    }

    /// Names the greater unit one is in at the left edge, unless its own beginning is near enough to tell.
    private void addContext() {
        if (!step.isYears()) {
            LocalDate first = LocalDate.ofEpochDay((long) Math.floor(span.from()));
            String text = step.isDays() ? dates.month(YearMonth.from(first)) : year(first);
            addIfFree(new Word(text, frame.left() + OFFSET, widths.of(text), true));
        }
    }

    private void addIfFree(Word word) {
        double gap = GAP * frame.unit() / 2;
        boolean free = word.x >= frame.left() && word.x + word.width <= frame.right()
                && words.stream().noneMatch(other -> word.x < other.x + other.width + gap && other.x < word.x + word.width + gap);
        if (free) {
            words.add(word);
        }
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
