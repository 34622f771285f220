package readout.reading.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

/// A person known before the document was read, taken apart for comparing.
///
/// @param person the person
/// @param names  the full name first, then every spelling
/// @param sex    what the given names tell
/// @param offices every office, oldest first
/// @param common whether the surname alone may be anybody's
record Known(Person person, List<PersonName> names, Sex sex, List<Held> offices, boolean common) {

    static Known of(Person person, Vocabulary vocabulary) {
        NameReader reader = new NameReader(vocabulary);
        TitleReader titles = new TitleReader(vocabulary);
        List<PersonName> names = new ArrayList<>();
        Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).map(reader::read).forEach(names::add);
        Sex sex = names.stream().flatMap(name -> name.given().stream()).filter(given -> !PersonName.isInitial(given))
                .map(vocabulary.givenNames::sexOf).filter(told -> told != Sex.UNTOLD).findFirst().orElse(Sex.UNTOLD);
        List<Held> offices = new ArrayList<>();
        for (Office office : person.offices()) {
            titles.after(WordReader.words(office.title()), 0).role()
                    .ifPresent(role -> offices.add(new Held(new Role(role.post(), Optional.of(person.side()), office.title()), office)));
        }
        return new Known(person, List.copyOf(names), sex, List.copyOf(offices), vocabulary.isCommon(names.getFirst().lastWord()));
    }

    String id() {
        return person.id();
    }

    boolean isAmerican() {
        return person.side() == Side.UNITED_STATES;
    }

    /// Whether spellings in different scripts share a key, so that other transliterations may be tried.
    boolean isSlavic() {
        if (person.side() == Side.RUSSIA) {
            return true;
        }
        String key = SoundKey.of(names.getFirst().lastWord());
        return !isAmerican() && names.stream().map(PersonName::lastWord).anyMatch(word -> Letters.isCyrillic(word) && SoundKey.of(word).equals(key));
    }

    /// Whether any office was held on `day`.
    boolean isInOffice(LocalDate day) {
        return offices.stream().anyMatch(held -> held.office().heldOn(day));
    }

    /// Whether one of the first offices of a state was held on `day`, or ever if no day is given.
    boolean isHigh(Optional<LocalDate> day) {
        return offices.stream().anyMatch(held -> held.role().post().isHigh() && day.map(held.office()::heldOn).orElse(true));
    }

    /// The days between `day` and the nearest day in an office that fits; 0 if one was held then.
    static long distance(Office office, LocalDate day) {
        if (office.heldOn(day)) {
            return 0;
        }
        long after = office.to().filter(to -> to.isBefore(day)).map(to -> day.toEpochDay() - to.toEpochDay()).orElse(Long.MAX_VALUE);
        long before = office.from().filter(from -> from.isAfter(day)).map(from -> from.toEpochDay() - day.toEpochDay())
                .orElse(Long.MAX_VALUE);
        return Math.min(after, before);
    }
}
