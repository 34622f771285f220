package readout.reading.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.Side;
import readout.reading.people.Fit.Given;
import readout.reading.people.Fit.RoleFit;

/// Compares how somebody is named with a known person.
final class Fitting {

    /// The days between an election or a nomination and the office.
    private static final int EXPECTED = 120;

    private final GivenNames givenNames;
    private final Optional<LocalDate> day;

    Fitting(Vocabulary vocabulary, Optional<LocalDate> day) {
        this.givenNames = vocabulary.givenNames;
        this.day = day;
    }

    /// How well `known`, who bears the surname, fits; empty if something speaks against it.
    Optional<Fit> fit(Known known, Naming naming) {
        Optional<Given> given = given(known, naming.name());
        if (given.isEmpty() || !suffixFits(known, naming.name()) || !known.sex().fits(naming.sex())) {
            return Optional.empty();
        }
        boolean full = given.get() == Given.FULL;
        RoleFit role = naming.role().map(said -> roleFit(known, said, naming.former())).orElse(RoleFit.SILENT);
        if (!sideFits(known, naming, full) || role == RoleFit.NEVER && !(full && isOnlyUnlisted(known, naming.role().orElseThrow()))) {
            return Optional.empty();
        }
        return Optional.of(new Fit(given.get(), role, days(known, naming.role())));
    }

    /// With a full name an office the lists do not have is no other person's, unless the surname is common and the office
    /// one that nobody has beside those listed.
    private boolean isOnlyUnlisted(Known known, Role said) {
        return switch (said.post()) {
            case PRIVATE, REPORTER -> !known.common() && !day.map(known::isInOffice).orElse(true);
            case FIRST_LADY -> false;
            case LEGISLATOR, SPOKESPERSON, MONARCH, CHANCELLOR -> !known.common();
            default -> !known.common() || !said.post().isHigh();
        };
    }

    private static boolean suffixFits(Known known, PersonName name) {
        if (name.suffix().isEmpty()) {
            return true;
        }
        return known.names().stream().anyMatch(own -> own.suffix().equals(name.suffix()))
                || name.suffix().equals("Sr.") && known.names().stream().noneMatch(own -> !own.suffix().isEmpty());
    }

    private static boolean sideFits(Known known, Naming naming, boolean full) {
        if (naming.side().isEmpty()) {
            return true;
        }
        Side told = naming.side().get();
        if (told == Side.PRESS) {
            return known.person().side() == Side.PRESS || full && !known.common();
        }
        return full || told == known.person().side();
    }

    private Optional<Given> given(Known known, PersonName name) {
        if (name.given().isEmpty()) {
            return Optional.of(Given.NONE);
        }
        Given best = null;
        for (PersonName own : known.names()) {
            Optional<Given> given = given(own.given(), name.given());
            if (given.isPresent() && (best == null || given.get().compareTo(best) > 0)) {
                best = given.get();
            }
        }
        return best == null || !middleFits(known, name.given()) ? Optional.empty() : Optional.of(best);
    }

    /// Compares the first given names; a middle name may be the one somebody goes by (`Strobe`).
    private Optional<Given> given(List<String> own, List<String> said) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String first = said.getFirst();
        if (PersonName.isInitial(first) || PersonName.isInitial(own.getFirst())) {
            return initialFits(first, own.getFirst()) ? Optional.of(Given.INITIAL) : Optional.empty();
        }
        if (givenNames.same(first, own.getFirst())) {
            return Optional.of(Given.FULL);
        }
        boolean byMiddle = own.stream().skip(1).anyMatch(middle -> !PersonName.isInitial(middle) && givenNames.same(first, middle));
        return byMiddle && said.size() == 1 ? Optional.of(Given.INITIAL) : Optional.empty();
    }

    /// Middle names or patronymics known of both must begin alike: George W. is not George H. W.
    private static boolean middleFits(Known known, List<String> said) {
        if (said.size() < 2) {
            return true;
        }
        List<String> own = known.names().stream().filter(name -> name.given().size() > 1).map(name -> name.given().get(1)).toList();
        return own.isEmpty() || own.stream().anyMatch(middle -> initialFits(said.get(1), middle));
    }

    /// Whether two names or initials begin alike, in one script or two.
    static boolean initialFits(String one, String other) {
        String a = Letters.plain(one).replace(".", "");
        String b = Letters.plain(other).replace(".", "");
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (Letters.isCyrillic(a) == Letters.isCyrillic(b)) {
            int length = PersonName.isInitial(one) ? a.length() : PersonName.isInitial(other) ? b.length() : 1;
            return a.regionMatches(0, b, 0, Math.min(length, Math.min(a.length(), b.length())));
        }
        String keyA = SoundKey.of(a);
        String keyB = SoundKey.of(b);
        return !keyA.isEmpty() && !keyB.isEmpty() && keyA.charAt(0) == keyB.charAt(0)
                || (a.charAt(0) == 'ю' || a.charAt(0) == 'я' || a.charAt(0) == 'е') && b.charAt(0) == 'y'
                || (b.charAt(0) == 'ю' || b.charAt(0) == 'я' || b.charAt(0) == 'е') && a.charAt(0) == 'y';
    }

    /// How a title agrees with the offices of a person.
    RoleFit roleFit(Known known, Role said, boolean former) {
        boolean ever = false;
        boolean now = false;
        for (Held held : known.offices()) {
            if (isCalled(known, held, said) && !isYetToCome(held)) {
                ever = true;
                now |= day.map(held.office()::heldOn).orElse(false);
            }
        }
        if (ever) {
            return now && former ? RoleFit.NEVER : now ? RoleFit.NOW : RoleFit.ONCE;
        }
        if (said.post().isBesideAnOffice() || said.post() == Post.AMBASSADOR && isDiplomat(known)) {
            return RoleFit.SILENT;
        }
        return isListedWhole(said.post()) || day.map(known::isInOffice).orElse(true) ? RoleFit.NEVER : RoleFit.SILENT;
    }

    private static boolean isCalled(Known known, Held held, Role said) {
        return said.post().calls(held.role().post(), known.isAmerican());
    }

    /// Nobody is called by an office that begins long after.
    private boolean isYetToCome(Held held) {
        return day.isPresent() && held.office().from().filter(from -> from.minusDays(EXPECTED).isAfter(day.get())).isPresent();
    }

    /// Whoever was an ambassador once, which the lists may not tell, is called so ever after.
    private static boolean isDiplomat(Known known) {
        return known.offices().stream().anyMatch(held -> switch (held.role().post()) {
            case AMBASSADOR, DEPUTY_SECRETARY, UNDER_SECRETARY, ASSISTANT_SECRETARY, ENVOY, DEPUTY_FOREIGN_MINISTER -> true;
            default -> false;
        });
    }

    /// Whether the lists of offices leave none of this kind out, so that its absence tells something.
    private static boolean isListedWhole(Post post) {
        return post.isHigh() || switch (post) {
            case SECRETARY, MINISTER, REPORTER, PRIVATE, FIRST_LADY, MONARCH, LEADER, HIGH_REPRESENTATIVE -> true;
            default -> false;
        };
    }

    private long days(Known known, Optional<Role> said) {
        if (day.isEmpty()) {
            return Long.MAX_VALUE;
        }
        boolean titled = said.isPresent() && known.offices().stream().anyMatch(held -> isCalled(known, held, said.get()));
        return known.offices().stream().filter(held -> !titled || isCalled(known, held, said.get()))
                .mapToLong(held -> Known.distance(held.office(), day.get())).min().orElse(Long.MAX_VALUE);
    }
}
