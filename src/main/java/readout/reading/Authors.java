package readout.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Metadata;
import readout.model.Person;
import readout.model.Span;
import readout.reading.metadata.PageReading;
import readout.reading.metadata.Principal;
import readout.reading.people.DocumentPeople;
import readout.reading.people.PersonIndex;

/// Gives a document's author or principal the full name, as it is known or as the page tells it.
final class Authors {

    private static final Pattern BY_OFFICE = Pattern.compile(
            "^the (president|vice president|secretary)(?:'s|’s)\\b|\\bby the (president|vice president|secretary(?: of state)?)\\b", Pattern.CASE_INSENSITIVE);

    private final PersonIndex index;

    Authors(PersonIndex index) {
        this.index = index;
    }

    /// The name a page's head gives as its speaker or author, with the office before it; empty where there are several.
    static Optional<String> principal(PageReading page) {
        return page.principal().filter(principal -> page.kind() != DocumentKind.ARTICLE && principal.name().indexOf(',') < 0)
                .map(principal -> (principal.office() + " " + principal.name()).strip());
    }

    /// Names that the page gives and that are nobody's labels: an article's authors.
    static List<String> introduced(PageReading page) {
        return page.kind() != DocumentKind.ARTICLE ? List.of() : page.principal().map(Principal::name).map(names -> List.of(names.split(", "))).orElse(List.of());
    }

    /// The findings with the author's full name.
    Metadata named(PageReading page, DocumentPeople people) {
        Metadata told = page.metadata();
        Finding<String> author = told.author().isFound() ? full(page, told.author(), people) : byOffice(page, people).orElse(told.author());
        return new Metadata(told.title(), told.subtitle(), author, told.publisher(), told.place(), told.published(), told.eventDate(), told.release(),
                told.address(), told.language());
    }

    private Finding<String> full(PageReading page, Finding<String> printed, DocumentPeople people) {
        Principal principal = page.principal().orElseThrow();
        if (principal.name().indexOf(',') >= 0) {
            return printed;
        }
        Optional<Attribution> who = page.kind() == DocumentKind.ARTICLE ? Optional.of(people.attribute(principal.name())) : people.principal();
        Optional<Person> person = who.flatMap(Attribution::person).flatMap(people::person);
        Optional<String> known = person.flatMap(found -> index.person(found.id())).map(Person::fullName);
        return known.or(() -> principal.isFull() ? Optional.empty() : person.map(Person::fullName)).map(name -> printed.map(_ -> name)).orElse(printed);
    }

    /// `The President's News Conference`, `Remarks by the President`: who held the office that day.
    private Optional<Finding<String>> byOffice(PageReading page, DocumentPeople people) {
        if (page.kind() == DocumentKind.ARTICLE) {
            return Optional.empty();
        }
        Matcher office = BY_OFFICE.matcher(page.metadata().title().found().orElse(""));
        Optional<Attribution> who = office.find() ? Optional.of(people.attribute("THE " + (office.group(1) == null ? office.group(2) : office.group(1)).toUpperCase(Locale.ROOT))) : Optional.empty();
        Optional<Span> where = page.metadata().title() instanceof Finding.Found<String>(_, _, _, Optional<Span> span) ? span : Optional.empty();
        return who.flatMap(Attribution::person).flatMap(people::person)
                .map(person -> new Finding.Found<>(person.fullName(), Certainty.LIKELY, "the title names the office", where));
    }
}
