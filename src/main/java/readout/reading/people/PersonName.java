package readout.reading.people;

import java.util.List;
import java.util.stream.Collectors;

/// A name in its parts.
///
/// @param given   given names, patronymics and initials, in order, as printed; may be empty
/// @param surname the surname with its particles
/// @param suffix  `Jr.`, `III` and the like, or empty
record PersonName(List<String> given, String surname, String suffix) {

    PersonName {
        given = List.copyOf(given);
    }

    /// The name as it is written: `George H. W. Bush`, `James A. Baker III`.
    String shown() {
        String front = given.stream().map(PersonName::spaced).collect(Collectors.joining(" "));
        return (front.isEmpty() ? surname : front + " " + surname) + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /// Whether a given name stands written out, not only as an initial.
    boolean hasFullGiven() {
        return given.stream().anyMatch(name -> !isInitial(name));
    }

    static boolean isInitial(String given) {
        return given.indexOf('.') >= 0 || given.length() == 1;
    }

    /// The surname without its particles.
    String lastWord() {
        return surname.substring(surname.lastIndexOf(' ') + 1);
    }

    private static String spaced(String given) {
        if (given.length() == 1) {
            return given + ".";
        }
        return given.indexOf('.') == given.length() - 1 ? given : given.replace(".", ". ").strip();
    }
}
