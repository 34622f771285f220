package readout.reading.people;

import java.util.Optional;
import readout.model.Side;

/// Whose record a document is: it tells whose president `THE PRESIDENT` is.
///
/// @param side      the publisher's side, if it is told
/// @param words     the publisher, plain
/// @param isRussian whether the text is in Russian
record House(Optional<Side> side, String words, boolean isRussian) {

    static House of(DocumentContext context, PersonIndex index) {
        return new House(context.publisher().flatMap(index::sideOf), context.publisher().map(Letters::plain).orElse(""),
                isRussian(context.text()));
    }

    /// The side whose office is meant where nothing tells it: the publisher's, or else by what each side calls its
    /// people (the United States has secretaries, Russia has ministers) and by the language.
    Optional<Side> sideFor(Post post) {
        Optional<Side> own = side.filter(s -> s == Side.UNITED_STATES || s == Side.RUSSIA);
        return switch (post) {
            case SECRETARY, VICE_PRESIDENT, SECURITY_ADVISER -> Optional.of(Side.UNITED_STATES);
            case PRIME_MINISTER -> own.filter(s -> s == Side.RUSSIA).or(() -> Optional.of(Side.RUSSIA).filter(_ -> isRussian)); // Most states have one.
            case MINISTER, FOREIGN_MINISTER, DEFENSE_MINISTER, GENERAL_SECRETARY, SECURITY_COUNCIL_SECRETARY ->
                    Optional.of(Side.RUSSIA);
            default -> own.or(() -> Optional.of(isRussian ? Side.RUSSIA : Side.UNITED_STATES));
        };
    }

    /// Whether an office of a state keeps the record, so that its own people need no names.
    boolean isLabelled() {
        return side.filter(s -> s == Side.UNITED_STATES || s == Side.RUSSIA).isPresent();
    }

    boolean isOfDefense() {
        return words.contains("defense") || words.contains("pentagon") || words.contains("обороны");
    }

    private static boolean isRussian(String text) {
        int cyrillic = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), 1000); i++) {
            if (Letters.isLetter(text.charAt(i))) {
                letters++;
                cyrillic += Letters.isCyrillic(text.charAt(i)) ? 1 : 0;
            }
        }
        return cyrillic * 2 > letters;
    }
}
