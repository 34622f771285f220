package readout.reading.meeting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.model.Place;

/// Which names mean one place. Immutable.
final class Cities {

    /// How two places agree.
    enum Fit {
        SAME_CITY, SAME_COUNTRY, UNTOLD, ELSEWHERE
    }

    private final Map<String, String> canonical = new HashMap<>();
    private final PhraseSet<String> inText = new PhraseSet<>();

    Cities() {
        for (String line : WordLists.lines("cities.txt")) {
            String[] parts = line.split("\\|");
            List<String> names = WordLists.parts(parts[0]);
            String key = plain(names.getFirst());
            for (String name : names) {
                canonical.putIfAbsent(plain(name), key);
                inText.add(isCyrillic(name) ? caseless(name) : name, key);
            }
            if (parts.length > 1) {
                WordLists.parts(parts[1]).forEach(name -> canonical.putIfAbsent(plain(name), key));
            }
        }
    }

    /// How the place a document tells agrees with a meeting's.
    Fit fit(Place meeting, Place told) {
        String city = city(told.city());
        if (city.isEmpty() && !told.venue().isEmpty() && canonical.containsKey(plain(told.venue()))) {
            city = city(told.venue());
        }
        if (!city.isEmpty()) {
            return city.equals(city(meeting.city())) ? Fit.SAME_CITY : Fit.ELSEWHERE;
        }
        if (told.country().isEmpty()) {
            return Fit.UNTOLD;
        }
        return country(told.country()).equals(country(meeting.country())) ? Fit.SAME_COUNTRY : Fit.ELSEWHERE;
    }

    /// Whether a text names the city in any of its spellings.
    boolean isNamedIn(String text, String city) {
        if (city.isEmpty()) {
            return false;
        }
        String wanted = city(city);
        boolean[] named = new boolean[1];
        inText.find(text, (found, _) -> named[0] |= found.equals(wanted));
        return named[0] || !canonical.containsKey(plain(city)) && plain(text).contains(wanted);
    }

    /// The name all spellings of a city share.
    String city(String name) {
        String plain = plain(name);
        int comma = plain.indexOf(',');
        return canonical.getOrDefault(plain, comma < 0 ? plain : canonical.getOrDefault(plain.substring(0, comma), plain.substring(0, comma)));
    }

    private static String country(String name) {
        return switch (plain(name)) {
            case "ussr", "soviet union", "russian federation", "россия" -> "russia";
            case "usa", "u.s.", "us", "united states of america", "сша" -> "united states";
            case "uk", "great britain", "england", "scotland", "northern ireland" -> "united kingdom";
            case "west germany", "east germany", "federal republic of germany", "german democratic republic" -> "germany";
            case "republic of korea" -> "south korea";
            case "burma" -> "myanmar";
            case "türkiye", "turkiye" -> "turkey";
            case "czechoslovakia" -> "czech republic";
            default -> plain(name);
        };
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.startsWith("the ") ? bare.substring(4) : bare;
    }

    /// A Russian city's name without its ending stands for all cases.
    private static String caseless(String name) {
        char last = name.charAt(name.length() - 1);
        return name.length() > 4 && "аяьйеи".indexOf(last) >= 0 ? name.substring(0, name.length() - 1) + "*" : name + "*";
    }

    private static boolean isCyrillic(String name) {
        return name.charAt(0) >= 0x400 && name.charAt(0) < 0x530;
    }
}
