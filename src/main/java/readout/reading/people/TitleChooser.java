package readout.reading.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Certainty;
import readout.model.Side;
import readout.reading.people.Fit.RoleFit;

/// Chooses whom a title without a name means: `THE SECRETARY`, `the Russian foreign minister`. Made when everyone the
/// document names is gathered.
final class TitleChooser {

    private final PersonIndex index;
    private final Presence presence;
    private final Fitting fitting;
    private final Optional<LocalDate> day;
    private final Optional<Object> principal;
    private final House house;
    private final Map<Printed.Titled, List<Object>> bearers = new HashMap<>();

    TitleChooser(PersonIndex index, Presence presence, Optional<LocalDate> day, Optional<Object> principal, House house) {
        this.index = index;
        this.presence = presence;
        this.fitting = new Fitting(index.vocabulary, day);
        this.day = day;
        this.principal = principal;
        this.house = house;
    }

    /// Whom the title at offset `at` means.
    Choice choose(Printed.Titled titled, int at) {
        Role role = titled.role();
        if (principal.isPresent() && bears(principal.get(), titled)) {
            return new Choice.One(principal.get(), Certainty.CERTAIN, "the page is of the " + title(role));
        }
        List<Object> named = bearers.computeIfAbsent(titled,
                _ -> presence.everyone().stream().filter(person -> bears(person, titled)).toList());
        if (at < 0 && role.side().isEmpty()) {
            // A label's title is the keeper's own: THE PRESIDENT on an American page is not Russia's.
            Optional<Side> side = house.sideFor(role.post());
            named = named.stream().filter(person -> sideOf(person).isEmpty() || sideOf(person).equals(side)).toList();
        }
        return switch (named.size()) {
            case 0 -> chooseHolder(titled);
            case 1 -> new Choice.One(named.getFirst(), Certainty.LIKELY, "the only " + title(role) + " the document names");
            default -> chooseNamed(named, role, at);
        };
    }

    private boolean bears(Object person, Printed.Titled titled) {
        Role role = titled.role();
        return switch (person) {
            case Known known -> sexAndSideFit(known.sex(), Optional.of(known.person().side()), titled) && bears(known, titled);
            case Newcomer newcomer -> sexAndSideFit(Sex.UNTOLD, newcomer.side(), titled)
                    && newcomer.role().filter(held -> role.post().calls(held.post(), newcomer.side().equals(Optional.of(Side.UNITED_STATES))))
                            .isPresent();
            default -> false;
        };
    }

    private boolean bears(Known known, Printed.Titled titled) {
        RoleFit fit = fitting.roleFit(known, titled.role(), titled.former());
        return fit == RoleFit.NOW || fit == RoleFit.ONCE && (titled.former() || day.isEmpty());
    }

    private static boolean sexAndSideFit(Sex sex, Optional<Side> side, Printed.Titled titled) {
        return sex.fits(titled.sex())
                && (titled.role().side().isEmpty() || side.isEmpty() || titled.role().side().equals(side));
    }

    /// Of several the one named last before; with no place to go by, the one who has spoken, or the usual one.
    private Choice chooseNamed(List<Object> named, Role role, int at) {
        if (at >= 0) {
            Object last = named.stream().max(Comparator.comparingInt(person -> presence.lastBefore(person, at))).orElseThrow();
            if (presence.lastBefore(last, at) >= 0) {
                return new Choice.One(last, Certainty.LIKELY, "the " + title(role) + " named last before", true);
            }
        }
        List<Object> spoken = named.stream().filter(presence::hasSpoken).toList();
        if (spoken.size() == 1) {
            return new Choice.One(spoken.getFirst(), Certainty.LIKELY, "the only " + title(role) + " who speaks");
        }
        List<Object> usual = named.stream().filter(person -> person instanceof Known known && holdsUsual(known, role.post())).toList();
        return usual.size() == 1 ? new Choice.One(usual.getFirst(), Certainty.LIKELY, "the " + title(role) + " of foreign affairs")
                : new Choice.Open(named);
    }

    /// `THE SECRETARY` is of State, unless the page is the Pentagon's.
    private boolean holdsUsual(Known known, Post post) {
        if (post != Post.SECRETARY && post != Post.MINISTER || day.isEmpty()) {
            return false;
        }
        Post usual = house.isOfDefense() ? Post.DEFENSE_MINISTER : Post.FOREIGN_MINISTER;
        return known.offices().stream().anyMatch(held -> held.role().post() == usual && held.office().heldOn(day.get()));
    }

    /// Nobody named bears the title: who held the office that day.
    private Choice chooseHolder(Printed.Titled titled) {
        Role role = titled.role();
        if (day.isEmpty() || titled.former() || !isTellingByDate(role.post())) {
            return new Choice.Nobody();
        }
        Optional<Side> side = role.side().or(() -> house.sideFor(role.post()));
        if (side.isEmpty()) {
            return new Choice.Nobody();
        }
        List<Known> holders = index.holders(role.post(), side, day.get()).stream().filter(known -> known.sex().fits(titled.sex())).toList();
        if (holders.size() > 1) {
            List<Known> usual = holders.stream().filter(known -> holdsUsual(known, role.post())).toList();
            holders = usual.isEmpty() ? holders : usual;
        }
        if (holders.size() == 1) {
            return new Choice.One(holders.getFirst(), Certainty.LIKELY, holders.getFirst().offices().stream()
                    .filter(held -> held.office().heldOn(day.get())).findFirst().map(held -> held.office().title()).orElse(title(role))
                    + " on " + day.get());
        }
        return holders.isEmpty() ? new Choice.Nobody() : new Choice.Open(List.copyOf(holders));
    }

    private static boolean isTellingByDate(Post post) {
        return post.isHigh() || post == Post.SECRETARY || post == Post.MINISTER || post == Post.LEADER;
    }

    private static Optional<Side> sideOf(Object person) {
        return person instanceof Known known ? Optional.of(known.person().side()) : ((Newcomer) person).side();
    }

    private static String title(Role role) {
        return NameCase.title(role.title());
    }
}
