package readout.reading.meeting;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.When;

/// How the days a document tells agree with a meeting's.
///
/// @param score from 0 to 1
/// @param words the agreement, to begin a sentence with
record DateFit(double score, String words) {

    private static final int MONTH = 31;

    /// How well the evidence's days fit, empty if they do not.
    static Optional<DateFit> of(When meeting, MeetingEvidence evidence) {
        if (evidence.eventDate() instanceof Finding.Found<When>(When told, Certainty certainty, _, _)) {
            return ofEvent(meeting, told, certainty);
        }
        return evidence.published().found().flatMap(published -> ofPublished(meeting, published, evidence.kind() == DocumentKind.ARTICLE));
    }

    private static Optional<DateFit> ofEvent(When meeting, When told, Certainty certainty) {
        if (told.isDay()) {
            LocalDate day = told.first();
            if (meeting.covers(day)) {
                return Optional.of(new DateFit(1, meeting.isDay() ? "Same day" : "One of its days"));
            }
            if (meeting.covers(day.minusDays(1)) || meeting.covers(day.plusDays(1))) {
                // A day more or less is the time zone's or the publisher's; a day told for certain leaves less room.
                return Optional.of(new DateFit(certainty == Certainty.CERTAIN ? 0.45 : 0.6,
                        meeting.covers(day.minusDays(1)) ? "The day after" : "The day before"));
            }
            return Optional.empty();
        }
        boolean overlaps = !told.last().isBefore(meeting.first()) && !told.first().isAfter(meeting.last());
        long days = told.last().toEpochDay() - told.first().toEpochDay() + 1;
        if (!overlaps || days > MONTH) {
            return Optional.empty();
        }
        return Optional.of(new DateFit(days <= 7 ? 0.75 : 0.4, days <= 7 ? "Within the days it tells of" : "In the month it tells of"));
    }

    /// Without a day of the event the text appeared on the day, the day after, or two days after.
    private static Optional<DateFit> ofPublished(When meeting, When published, boolean article) {
        if (!published.isDay()) {
            return Optional.empty();
        }
        LocalDate day = published.first();
        if (meeting.covers(day)) {
            return Optional.of(new DateFit(0.8, "Published the same day"));
        }
        if (meeting.covers(day.minusDays(1))) {
            // Papers appear the day after as a rule, offices publish at once.
            return Optional.of(new DateFit(article ? 0.8 : 0.65, "Published the day after"));
        }
        return meeting.covers(day.minusDays(2)) ? Optional.of(new DateFit(0.4, "Published two days after")) : Optional.empty();
    }
}
