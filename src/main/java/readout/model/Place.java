package readout.model;

import java.util.Objects;

/// Where something happened.
///
/// @param city    the city or the spot, empty if only the country is known
/// @param country the country of that date, empty if it is not told
/// @param venue   the building or the occasion, empty if it is not told
public record Place(String city, String country, String venue) {

    public Place {
        Objects.requireNonNull(city);
        Objects.requireNonNull(country);
        Objects.requireNonNull(venue);
    }

    /// The place as one line, the nearest first: `Kremlin, Moscow, Russia` without the empty parts; the venue only if asked for.
    public String line(boolean withVenue) {
        StringBuilder line = new StringBuilder(withVenue ? venue : "");
        for (String part : new String[] {city, country}) {
            if (!part.isEmpty()) {
                line.append(line.isEmpty() ? "" : ", ").append(part);
            }
        }
        return line.toString();
    }
}
