package readout.reading.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

/// Somebody the document names who is not known: what its several places tell, put together.
final class Newcomer {

    private final List<PersonName> names = new ArrayList<>();
    private Sex sex = Sex.UNTOLD;
    private Optional<Side> side = Optional.empty();
    private Optional<Role> role = Optional.empty();
    private String id = "";

    Newcomer(Naming first, GivenNames givenNames) {
        learn(first, givenNames);
    }

    /// Takes in what another place tells.
    void learn(Naming naming, GivenNames givenNames) {
        if (!names.contains(naming.name())) {
            names.add(naming.name());
        }
        Sex told = naming.sex() != Sex.UNTOLD ? naming.sex() : naming.name().given().stream()
                .filter(given -> !PersonName.isInitial(given)).findFirst().map(givenNames::sexOf).orElse(Sex.UNTOLD);
        sex = sex == Sex.UNTOLD ? told : sex;
        if (role.isEmpty() || role.get().post().isBesideAnOffice() && naming.role().isPresent()) {
            role = naming.role().or(() -> role);
        }
        side = naming.side().filter(s -> s == Side.PRESS).or(() -> side).or(naming::side);
    }

    /// How the naming's given name agrees with what is known; empty if something speaks against it.
    Optional<Fit.Given> fit(Naming naming, GivenNames givenNames) {
        if (!sex.fits(naming.sex()) || !suffixFits(naming.name())) {
            return Optional.empty();
        }
        if (naming.name().given().isEmpty()) {
            return Optional.of(Fit.Given.NONE);
        }
        String said = naming.name().given().getFirst();
        Optional<Fit.Given> best = Optional.empty();
        for (PersonName name : names) {
            if (name.given().isEmpty()) {
                best = best.or(() -> Optional.of(Fit.Given.NONE));
            } else if (!middleFits(name.given(), naming.name().given())) {
                return Optional.empty();
            } else if (PersonName.isInitial(said) || PersonName.isInitial(name.given().getFirst())) {
                if (!Fitting.initialFits(said, name.given().getFirst())) {
                    return Optional.empty();
                }
                best = best.filter(given -> given == Fit.Given.FULL).or(() -> Optional.of(Fit.Given.INITIAL));
            } else if (givenNames.same(said, name.given().getFirst())) {
                best = Optional.of(Fit.Given.FULL);
            } else {
                return Optional.empty();
            }
        }
        return best;
    }

    private static boolean middleFits(List<String> own, List<String> said) {
        return own.size() < 2 || said.size() < 2 || Fitting.initialFits(own.get(1), said.get(1));
    }

    private boolean suffixFits(PersonName name) {
        return name.suffix().isEmpty() || names.stream().anyMatch(own -> own.suffix().isEmpty() || own.suffix().equals(name.suffix()));
    }

    List<PersonName> names() {
        return names;
    }

    Optional<Role> role() {
        return role;
    }

    Optional<Side> side() {
        return side;
    }

    /// Tells a side where no place of the text told one.
    void sideIfUntold(Side told) {
        side = side.or(() -> Optional.of(told));
    }

    boolean hasId() {
        return !id.isEmpty();
    }

    String id() {
        return id;
    }

    void call(String id) {
        this.id = id;
    }

    /// The fullest name, as it is best printed.
    PersonName best() {
        PersonName best = names.getFirst();
        for (PersonName name : names) {
            best = worth(name) > worth(best) ? name : best;
        }
        return NameCase.sensible(best);
    }

    /// A name in mixed case outweighs one in capitals, and a written given name outweighs everything.
    private static int worth(PersonName name) {
        int given = name.hasFullGiven() ? 4 : name.given().isEmpty() ? 0 : 2;
        return given + (Letters.isAllCapitals(name.surname()) ? 0 : 1);
    }

    Person person() {
        String name = best().shown();
        Set<String> spellings = new LinkedHashSet<>();
        names.stream().filter(own -> !own.given().isEmpty()).map(own -> NameCase.sensible(own).shown())
                .filter(shown -> !shown.equals(name)).forEach(spellings::add);
        List<Office> offices = role.filter(held -> !held.title().isEmpty() && held.post() != Post.SOLDIER).stream()
                .map(held -> new Office(NameCase.title(held.title()), Optional.empty(), Optional.empty())).toList();
        return new Person(id, name, side.or(() -> role.flatMap(Role::side)).orElse(Side.OTHER), List.copyOf(spellings), offices);
    }
}
