package readout.reading.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Everyone the document names who is not known, by surname.
final class Newcomers {

    /// No document tells so many of one surname apart; a list of names must not make it slow.
    private static final int MOST = 60;

    private final GivenNames givenNames;
    private final Predicate<String> isKnownId;
    private final Map<String, List<Newcomer>> bySurname = new HashMap<>();
    private final Map<String, Newcomer> byId = new LinkedHashMap<>();

    Newcomers(GivenNames givenNames, Predicate<String> isKnownId) {
        this.givenNames = givenNames;
        this.isKnownId = isKnownId;
    }

    /// The newcomer so named: one that fits and is the only one, or a new one.
    Newcomer named(Naming naming) {
        Naming nominative = nominative(naming);
        List<Newcomer> bearing = bySurname.computeIfAbsent(key(naming.name()), _ -> new ArrayList<>(1));
        List<Newcomer> fitting = bearing.stream().filter(newcomer -> newcomer.fit(nominative, givenNames).isPresent()).toList();
        Newcomer newcomer = fitting.size() == 1 ? fitting.getFirst() : best(fitting, nominative).orElse(null);
        if (newcomer == null) {
            newcomer = new Newcomer(nominative, givenNames);
            if (bearing.size() < MOST) {
                bearing.add(newcomer);
            }
        } else {
            newcomer.learn(nominative, givenNames);
        }
        return newcomer;
    }

    private Optional<Newcomer> best(List<Newcomer> fitting, Naming naming) {
        return fitting.stream().filter(newcomer -> newcomer.fit(naming, givenNames).orElseThrow() == Fit.Given.FULL).findFirst();
    }

    /// A name in an oblique case of Russian is kept in the nominative where its given name tells the case.
    private Naming nominative(Naming naming) {
        PersonName name = naming.name();
        if (!Letters.isCyrillic(name.surname()) || !name.hasFullGiven()) {
            return naming;
        }
        String given = name.given().getFirst();
        Optional<String> lexical = givenNames.lexical(given);
        if (lexical.isEmpty() || Letters.plain(given).equals(lexical.get())) {
            return naming;
        }
        boolean masculine = givenNames.sexOf(lexical.get()) != Sex.FEMALE;
        Optional<String> surname = RussianForms.nominativeSurname(Letters.plain(name.surname()), Letters.plain(given), lexical.get(), masculine);
        return surname.map(plain -> new Naming(new PersonName(List.of(capitalised(lexical.get())), capitalised(plain), name.suffix()),
                naming.role(), naming.sex(), naming.side(), naming.former())).orElse(naming);
    }

    private static String capitalised(String plain) {
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    List<Newcomer> bearing(PersonName name) {
        return bySurname.getOrDefault(key(name), List.of());
    }

    /// Every newcomer's surname as a key, for finding slips of the pen.
    Iterable<List<Newcomer>> all() {
        return bySurname.values();
    }

    /// The newcomer's id, given now if it has none yet.
    String id(Newcomer newcomer) {
        if (!newcomer.hasId()) {
            newcomer.call(Slug.of(newcomer.best().shown(), id -> isKnownId.test(id) || byId.containsKey(id)));
            byId.put(newcomer.id(), newcomer);
        }
        return newcomer.id();
    }

    Optional<Newcomer> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Surnames in Cyrillic meet without their case endings.
    private static String key(PersonName name) {
        return key(name.lastWord());
    }

    static String key(String surname) {
        String plain = Letters.plain(surname);
        return SoundKey.of(Letters.isCyrillic(plain) ? RussianForms.surnameStem(plain) : plain);
    }
}
