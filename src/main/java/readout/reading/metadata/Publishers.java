package readout.reading.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The papers, agencies, stations and offices that publish records of diplomacy, by the names and the sites they are known by.
final class Publishers {

    private static final int LONGEST = 120;

    /// What sort of publisher.
    enum Kind { OFFICE, AGENCY, PAPER, BROADCASTER }

    /// One publisher.
    ///
    /// @param name the name shown
    /// @param kind its sort
    record Publisher(String name, Kind kind) {

        /// Whether its own texts are news rather than the record of an office.
        boolean isPress() {
            return kind != Kind.OFFICE;
        }
    }

    private final Map<String, Publisher> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Publisher> sites = new HashMap<>();

    Publishers() {
        for (String[] row : WordRows.rows("publishers.txt", 4)) {
            boolean common = row[0].startsWith("~");
            Publisher publisher = new Publisher(common ? row[0].substring(1) : row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
            if (!common) {
                put(row[0], publisher);
            }
            WordRows.spellings(row[2]).forEach(name -> put(name, publisher));
            WordRows.spellings(row[3]).forEach(site -> sites.putIfAbsent(site, publisher));
        }
    }

    /// The publisher that `words` as a whole name.
    Optional<Publisher> named(String words) {
        return words.length() > LONGEST ? Optional.empty() : namedBare(Fold.bare(words));
    }

    /// The publisher that words, already bare, name as a whole.
    Optional<Publisher> namedBare(String bare) {
        return bare.length() > LONGEST ? Optional.empty() : Optional.ofNullable(names.get(withoutArticle(bare)));
    }

    /// Whether a publisher's name begins with a word, already bare.
    boolean opens(String bareWord) {
        return firstWords.contains(bareWord);
    }

    /// The publisher that `words` name as a whole or before or after a mark: `BBC News - World`, `Reuters | Moscow`, `The Washington Times -`.
    Optional<Publisher> namedIn(String words) {
        Optional<Publisher> whole = named(words);
        if (whole.isPresent() || words.length() > 200) {
            return whole;
        }
        for (String part : words.split("\\s[|–—-]\\s|[|/:()•·,]|\\s-$")) {
            Optional<Publisher> found = named(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The publisher of the site that a web address belongs to.
    Optional<Publisher> ofAddress(String address) {
        String host = host(address);
        while (host.indexOf('.') >= 0) {
            Publisher publisher = sites.get(host);
            if (publisher != null) {
                return Optional.of(publisher);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static String host(String address) {
        String rest = Fold.of(address);
        int scheme = rest.indexOf("://");
        rest = scheme < 0 ? rest : rest.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '.' || rest.charAt(end) == '-')) {
            end++;
        }
        String host = rest.substring(0, end);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private void put(String name, Publisher publisher) {
        String key = withoutArticle(Fold.bare(name));
        names.putIfAbsent(key, publisher);
        firstWords.add(key.split(" ")[0]);
        firstWords.add("the");
    }

    private static String withoutArticle(String bare) {
        return bare.startsWith("the ") ? bare.substring(4) : bare;
    }
}
