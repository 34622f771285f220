package readout.reading.metadata;

import readout.model.Place;

/// A place as words name it, with the country of today's map.
///
/// @param city    the city, empty if only the country or a venue is named
/// @param country the country, empty if it is not known
/// @param venue   the building or the occasion, empty if none is named
record Spot(String city, String country, String venue) {

    /// This spot with a venue told elsewhere, if it has none itself.
    Spot at(String otherVenue) {
        return venue.isEmpty() ? new Spot(city, country, otherVenue) : this;
    }

    /// Whether a city is named.
    boolean hasCity() {
        return !city.isEmpty();
    }

    Place place() {
        return new Place(city, country, venue);
    }
}
