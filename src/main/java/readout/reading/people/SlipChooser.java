package readout.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Certainty;
import readout.reading.people.Fit.RoleFit;

/// Finds whom a label with a slip of the pen means: only somebody the document already names, and only one.
final class SlipChooser {

    private static final int LONG = 7;
    /// A text that names more people is a list, where likeness tells nothing.
    private static final int MOST = 3000;
    /// A bound on the text searched for one label, so that many odd labels in a long text stay cheap.
    private static final int SEARCHED = 200_000;

    private final Newcomers newcomers;
    private final Presence presence;
    private final Fitting fitting;
    private final GivenNames givenNames;
    private final String text;

    SlipChooser(Vocabulary vocabulary, Newcomers newcomers, Presence presence, Fitting fitting, String text) {
        this.newcomers = newcomers;
        this.presence = presence;
        this.fitting = fitting;
        this.givenNames = vocabulary.givenNames;
        this.text = text;
    }

    Choice choose(Naming naming) {
        String surname = Letters.plain(naming.name().lastWord());
        List<Object> alike = new ArrayList<>();
        if (presence.everyone().size() > MOST) {
            return new Choice.Nobody();
        }
        for (Object person : presence.everyone()) {
            if (alike.size() < 2 && isSlip(surname, person, naming)) {
                alike.add(person);
            }
        }
        if (alike.size() != 1) {
            return new Choice.Nobody();
        }
        return new Choice.One(alike.getFirst(), Certainty.LIKELY, "taken for a slip of the pen");
    }

    private boolean isSlip(String surname, Object person, Naming naming) {
        return switch (person) {
            case Known known -> known.names().stream().anyMatch(name -> isNear(surname, name) && isSlip(surname, name, supports(known, naming)))
                    && fitting.fit(known, naming).isPresent();
            case Newcomer newcomer -> newcomer.names().stream()
                    .anyMatch(name -> isNear(surname, name) && isSlip(surname, name, supports(newcomer, naming)))
                    && newcomer.fit(naming, givenNames).isPresent();
            default -> false;
        };
    }

    /// Whether the names are near enough to look closer, at little cost.
    private static boolean isNear(String printed, PersonName name) {
        String own = name.lastWord();
        return Math.abs(own.length() - printed.length()) <= 2 && !own.isEmpty() && !printed.isEmpty()
                && (Letters.plain(own.charAt(0)) == printed.charAt(0) || own.length() > 1 && Letters.plain(own.charAt(1)) == printed.charAt(0)
                        || printed.length() > 1 && Letters.plain(own.charAt(0)) == printed.charAt(1))
                && EditDistance.atMost(printed, Letters.plain(own), 2);
    }

    /// Whether a title or a given name speaks for the person, so that the surname may be farther off.
    private boolean supports(Known known, Naming naming) {
        Optional<Fit> fit = fitting.fit(known, naming);
        return fit.isPresent() && (fit.get().role() == RoleFit.NOW || fit.get().given() == Fit.Given.FULL);
    }

    private boolean supports(Newcomer newcomer, Naming naming) {
        boolean title = naming.role().isPresent() && newcomer.role().isPresent()
                && naming.role().get().post().calls(newcomer.role().get().post(), true);
        return title || newcomer.fit(naming, givenNames).filter(given -> given == Fit.Given.FULL).isPresent();
    }

    private boolean isSlip(String printed, PersonName name, boolean supported) {
        String meant = Letters.plain(name.lastWord());
        if (meant.length() < 4 || printed.length() < 3 || Letters.isCyrillic(meant) != Letters.isCyrillic(printed)) {
            return false;
        }
        if (supported) {
            int limit = meant.length() < LONG ? 1 : 2;
            return EditDistance.atMost(printed, meant, limit) && (printed.charAt(0) == meant.charAt(0) || meant.length() >= 5);
        }
        // Without support only a slip that makes no other name: swapped letters, or one letter of a long word, once in the text.
        boolean swapped = printed.length() == meant.length() && EditDistance.atMost(printed, meant, 1) && isSwap(printed, meant);
        return swapped || meant.length() >= LONG && printed.charAt(0) == meant.charAt(0) && EditDistance.atMost(printed, meant, 1)
                && isRare(name, printed);
    }

    private static boolean isSwap(String a, String b) {
        for (int i = 0; i + 1 < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
            }
        }
        return false;
    }

    /// Whether the odd spelling stands in the text at most once in either case.
    private boolean isRare(PersonName name, String printed) {
        String capitals = printed.toUpperCase();
        String capital = Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
        return occurrences(capitals) + occurrences(capital) <= 1;
    }

    private int occurrences(String word) {
        int end = Math.min(text.length(), SEARCHED);
        int first = text.indexOf(word, 0, end);
        return first < 0 ? 0 : text.indexOf(word, first + 1, end) < 0 ? 1 : 2;
    }
}
