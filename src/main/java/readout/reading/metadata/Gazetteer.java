package readout.reading.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Place;
import readout.model.When;

/// The cities, countries, regions and venues that records of diplomacy are dated from, in English and Russian.
final class Gazetteer {

    private static final int LONGEST = 160;
    private static final int LONGEST_CITY = 3;
    private static final int LONGEST_VENUE = 80;

    private record City(String name, String country) {
    }

    private record Past(String name, LocalDate until, List<String> now) {
    }

    private final Map<String, City> cities = new HashMap<>();
    private final Map<String, City> where = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, Spot> venues = new HashMap<>();
    private final List<Past> past = new ArrayList<>();

    Gazetteer() {
        for (String[] row : WordRows.rows("places.txt", 3)) {
            City city = new City(row[0], row[1]);
            put(cities, row[0], row[2], city);
            WordRows.spellings(row[2]).stream().map(Gazetteer::key).filter(name -> name.charAt(0) >= '\u0400').forEach(name -> where.putIfAbsent(locative(name), city));
        }
        for (String[] row : WordRows.rows("countries.txt", 2)) {
            put(countries, row[0], row[1], row[0]);
        }
        for (String[] row : WordRows.rows("regions.txt", 3)) {
            put(regions, row[1], row[2], row[0]);
        }
        for (String[] row : WordRows.rows("venues.txt", 3)) {
            City city = cities.get(key(row[1]));
            put(venues, row[0], row[2], new Spot(city.name(), city.country(), row[0]));
        }
        for (String[] row : WordRows.rows("states-past.txt", 3)) {
            past.add(new Past(row[0], LocalDate.parse(row[1]), WordRows.spellings(row[2])));
        }
    }

    /// The spot that `words` as a whole name: `Moscow`, `Moscow, Russia`, `Osobnyak Guest House, Moscow, Russia`, `The Kremlin`.
    Optional<Spot> whole(String words) {
        if (words.length() > LONGEST || words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Spot> single = single(words);
        if (single.isPresent()) {
            return single;
        }
        if (words.indexOf(',') < 0) {
            return Optional.empty();
        }
        List<String> parts = parts(words);
        return parts.size() < 2 || parts.size() > 6 ? Optional.empty() : ofParts(parts);
    }

    /// The city that `words` name, in Russian also as it stands behind `в`: `Женеве`.
    Optional<Spot> city(String words) {
        City city = cities.getOrDefault(key(words), where.get(key(words)));
        return city == null ? Optional.empty() : Optional.of(new Spot(city.name(), city.country(), ""));
    }

    /// Whether `words` are a city's name by themselves.
    boolean isCity(String words) {
        return cities.containsKey(key(words));
    }

    /// The place of a spot on a date, with the country as it was called then.
    Place on(Spot spot, Optional<When> when) {
        Optional<String> then = when.flatMap(date -> past.stream()
                .filter(old -> date.last().isBefore(old.until())
                        && (old.now().contains(spot.city()) || old.now().contains(spot.country())))
                .map(Past::name).findFirst());
        return new Place(spot.city(), then.orElse(spot.country()), spot.venue());
    }

    private Optional<Spot> single(String words) {
        String key = key(words);
        City city = cities.get(key);
        if (city != null) {
            return Optional.of(new Spot(city.name(), city.country(), ""));
        }
        Spot venue = venues.get(key);
        if (venue != null) {
            return Optional.of(new Spot(venue.city(), venue.country(), words.strip().replaceFirst("[,;:.]+$", "")));
        }
        String country = countries.get(key);
        return country == null ? Optional.empty() : Optional.of(new Spot("", country, ""));
    }

    /// From the right: a country, a region, a city; what is left is the venue. `Москва, Кремль` names them the other way round.
    private Optional<Spot> ofParts(List<String> parts) {
        int end = parts.size();
        String country = "";
        boolean region = false;
        if (countries.containsKey(key(parts.get(end - 1))) && !isRegionOf(parts, end)) {
            country = countries.get(key(parts.get(--end)));
        }
        if (end > 0 && regions.containsKey(key(parts.get(end - 1))) && (country.isEmpty() || end > 1)) {
            country = regions.get(key(parts.get(--end)));
            region = true;
        }
        City city = end == 0 ? null : cities.get(key(parts.get(end - 1)));
        if (city != null && (country.isEmpty() || region || city.country().equals(country) || isOldName(country))) {
            return venue(parts, end - 1, new Spot(city.name(), region ? country : city.country(), ""));
        }
        if (!country.isEmpty()) {
            return end == 0 ? Optional.of(new Spot("", country, "")) : unknownCity(parts, end, country);
        }
        City first = cities.get(key(parts.getFirst()));
        return first == null ? venueKnown(parts) : tail(parts, end, first);
    }

    /// Georgia is a country after Tbilisi and a state after Sea Island.
    private boolean isRegionOf(List<String> parts, int end) {
        String region = regions.get(key(parts.get(end - 1)));
        City city = end < 2 ? null : cities.get(key(parts.get(end - 2)));
        return region != null && city != null && city.country().equals(region);
    }

    private Optional<Spot> unknownCity(List<String> parts, int end, String country) {
        Spot known = venues.get(key(parts.get(end - 1)));
        if (known != null) {
            return venue(parts, end, new Spot(known.city(), known.country(), ""));
        }
        String city = parts.get(end - 1);
        if (Sentences.count(city) > LONGEST_CITY) {
            return venue(parts, end, new Spot("", country, ""));
        }
        return isName(city) ? venue(parts, end - 1, new Spot(Capitals.title(city), country, "")) : Optional.empty();
    }

    private Optional<Spot> venueKnown(List<String> parts) {
        Spot known = venues.get(key(parts.getLast()));
        return known == null ? Optional.empty() : venue(parts, parts.size(), new Spot(known.city(), known.country(), ""));
    }

    private Optional<Spot> tail(List<String> parts, int end, City city) {
        String venue = String.join(", ", parts.subList(1, end));
        boolean known = parts.subList(1, end).stream().allMatch(part -> venues.containsKey(key(part)));
        return known ? Optional.of(new Spot(city.name(), city.country(), venue)) : Optional.empty();
    }

    private Optional<Spot> venue(List<String> parts, int end, Spot spot) {
        String venue = String.join(", ", parts.subList(0, end));
        if (venue.length() > LONGEST_VENUE || parts.subList(0, end).stream().anyMatch(part -> !isName(part))) {
            return Optional.empty();
        }
        boolean house = end == 0 || Venues.isHouse(venue) || parts.subList(0, end).stream().anyMatch(part -> venues.containsKey(key(part)))
                || Sentences.count(venue) <= 3 && !TitleFinder.isGenre(venue) || spot.city().isEmpty() && !TitleFinder.isGenre(venue);
        return house ? Optional.of(spot.at(venue)) : Optional.empty();
    }

    private boolean isOldName(String country) {
        return past.stream().anyMatch(old -> old.name().equals(country));
    }

    private static boolean isName(String part) {
        if (part.isEmpty() || part.length() > 60) {
            return false;
        }
        char first = part.charAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first)) && part.split(" ").length <= 8
                && part.chars().noneMatch(c -> c == ':' || c == ';' || c == '?' || c == '!' || c == '"' || c == '“');
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= words.length()) {
            int comma = words.indexOf(',', from);
            int to = comma < 0 ? words.length() : comma;
            String stripped = words.substring(from, to).strip();
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
            from = to + 1;
        }
        return parts;
    }

    private static <V> void put(Map<String, V> map, String name, String others, V value) {
        map.putIfAbsent(key(name), value);
        WordRows.spellings(others).forEach(other -> map.putIfAbsent(key(other), value));
    }

    /// A Russian city's name as it stands behind `в`: `женева` is `женеве`, `казань` is `казани`; what ends in another vowel does not change.
    private static String locative(String name) {
        char last = name.charAt(name.length() - 1);
        String stem = name.substring(0, name.length() - 1);
        return switch (last) {
            case 'а', 'й' -> stem + "е";
            case 'я' -> stem.endsWith("и") ? stem + "и" : stem + "е";
            case 'ь' -> stem + "и";
            case 'е', 'и', 'о', 'у', 'ы', 'э', 'ю' -> name;
            default -> name + "е";
        };
    }

    private static String key(String name) {
        String folded = Fold.bare(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
