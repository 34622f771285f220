package readout.reading.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Person;
import readout.model.Side;

/// Who is who in one document. It goes through the text once, gathers everyone who is named in full or with a title,
/// and then tells whom labels, quotations' speakers and bare surnames mean. Not for several threads at once.
///
/// Labels should be asked in the text's order, for who has spoken is more likely meant afterwards.
public final class DocumentPeople {

    /// For a place that is not known.
    private static final int NOWHERE = -1;

    private final PersonIndex index;
    private final LabelReader labels;
    private final Newcomers newcomers;
    private final Presence presence = new Presence();
    private final NameChooser names;
    private final TitleChooser titles;
    private final SlipChooser slips;
    private final House house;
    private final List<Sighting> sightings;
    private final MentionReader mentions;
    private final Optional<Choice> principal;
    private final Map<String, Printed> printed = new HashMap<>();
    private final Map<String, Attribution> settled = new HashMap<>();
    private final Map<String, Person> attributed = new LinkedHashMap<>();

    /// The people of one document.
    ///
    /// @param index   everyone who is known
    /// @param context what the document tells of its day, its principal and its house
    public DocumentPeople(PersonIndex index, DocumentContext context) {
        this.index = index;
        this.labels = new LabelReader(index.vocabulary);
        this.newcomers = new Newcomers(index.vocabulary.givenNames, id -> index.known(id).isPresent());
        this.names = new NameChooser(index, newcomers, presence, context.day());
        this.house = House.of(context, index);
        this.mentions = new MentionReader(names, newcomers);
        this.sightings = NameScanner.scan(index, context.text());
        this.slips = new SlipChooser(index.vocabulary, newcomers, presence, new Fitting(index.vocabulary, context.day()), context.text());
        this.principal = context.principal().map(name -> introduce(name, 0));
        context.introduced().forEach(name -> introduce(name, 0));
        gather();
        Optional<Object> first = principal.filter(Choice.One.class::isInstance).map(choice -> ((Choice.One) choice).person());
        this.titles = new TitleChooser(index, presence, context.day(), first, house);
    }

    /// Takes in a name given outside the text. Without a name in it nobody is meant.
    private Choice introduce(String name, int at) {
        if (!(labels.read(name) instanceof Printed.Named(Naming naming))) {
            return new Choice.Nobody();
        }
        Choice choice = chosen(naming, at);
        if (choice instanceof Choice.One(Object person, _, _, _)) {
            presence.see(person, at);
        }
        return choice;
    }

    /// The person chosen, or a newcomer of that name.
    private Choice chosen(Naming naming, int at) {
        Choice choice = names.choose(naming, at);
        if (choice instanceof Choice.Nobody) {
            return newcomer(naming);
        }
        if (choice instanceof Choice.One(Newcomer newcomer, _, _, _)) {
            newcomer.learn(naming, index.vocabulary.givenNames);
        }
        return choice;
    }

    private Choice newcomer(Naming naming) {
        Newcomer newcomer = newcomers.named(naming);
        boolean full = newcomer.best().hasFullGiven();
        return new Choice.One(newcomer, full ? Certainty.CERTAIN : Certainty.LIKELY,
                full ? "named in full" : "nobody of that name is known");
    }

    /// Full names first, for a title with a surname may mean one of them.
    private void gather() {
        Map<Naming, Choice> full = new HashMap<>();
        for (Sighting sighting : sightings) {
            if (!sighting.naming().name().given().isEmpty()) {
                see(sighting, full.computeIfAbsent(sighting.naming(), naming -> chosen(naming, NOWHERE)));
            }
        }
        for (Sighting sighting : sightings) {
            if (sighting.naming().name().given().isEmpty() && sighting.naming().isTelling()) {
                see(sighting, chosen(sighting.naming(), sighting.start()));
            }
        }
    }

    private void see(Sighting sighting, Choice choice) {
        if (choice instanceof Choice.One(Object person, _, _, _)) {
            presence.see(person, sighting.start());
        }
    }

    /// Who a label, or the words a quotation is given to, stands for.
    public Attribution attribute(String label) {
        return attribute(label, NOWHERE);
    }

    /// Who a label, or the words a quotation is given to, stands for at a place of the text: where several fit, the one
    /// named last before it is meant.
    ///
    /// @param at an offset into the text
    public Attribution attribute(String label, int at) {
        Attribution known = settled.get(label);
        if (known != null) {
            return known;
        }
        Choice choice = switch (read(label)) {
            case Printed.Named(Naming naming) -> spoken(naming, at);
            case Printed.Titled titled -> titles.choose(titled, isLabel(titled) ? NOWHERE : at);
            case Printed.Nobody(String why, _) -> {
                settled.put(label, Attribution.nobody(why));
                yield null;
            }
        };
        if (choice == null) {
            return settled.get(label);
        }
        Attribution attribution = attribution(choice);
        if (choice instanceof Choice.One(Object person, Certainty certainty, _, _)) {
            presence.speak(person);
            sideByHouse(person, label);
            if (certainty == Certainty.CERTAIN) {
                settled.put(label, attribution);
            }
        }
        return attribution;
    }

    /// Who a label stands for that may give an office first and who holds it in brackets behind: `The Prime Minister (Mrs Ann Rivers)`.
    ///
    /// @param note what stands in brackets behind the label; empty if nothing does
    public Attribution attribute(String label, String note, int at) {
        boolean named = !note.isEmpty() && read(label) instanceof Printed.Titled && read(note) instanceof Printed.Named;
        if (!named) {
            return attribute(label, at);
        }
        Attribution holder = attribute(note, at);
        settled.put(label, holder);
        return holder;
    }

    /// A title in capitals is a label's, and means the one who keeps the record; in prose it means who was named last.
    private static boolean isLabel(Printed.Titled titled) {
        return Letters.isCapital(titled.role().title().charAt(0));
    }

    /// Who is called Mr. or Ms. in a state's own record and told apart by nothing else speaks for it.
    private void sideByHouse(Object person, String label) {
        if (person instanceof Newcomer newcomer && house.isLabelled() && read(label) instanceof Printed.Named(Naming naming)
                && naming.sex() != Sex.UNTOLD && newcomer.role().flatMap(Role::side).isEmpty()) {
            newcomer.sideIfUntold(house.side().orElseThrow());
        }
    }

    private Choice spoken(Naming naming, int at) {
        Choice choice = names.choose(naming, at);
        if (!(choice instanceof Choice.Nobody)) {
            if (choice instanceof Choice.One(Newcomer newcomer, _, _, _)) {
                newcomer.learn(naming, index.vocabulary.givenNames);
            }
            return choice;
        }
        Choice slip = slips.choose(naming);
        return slip instanceof Choice.Nobody ? newcomer(naming) : slip;
    }

    /// Who the name of a reporter stands for; somebody not known speaks for the press.
    public Attribution attributeReporter(String name) {
        Attribution attribution = attribute(name);
        attribution.person().flatMap(newcomers::byId).ifPresent(newcomer -> {
            newcomer.sideIfUntold(Side.PRESS);
            attributed.put(newcomer.id(), newcomer.person());
        });
        return attribution;
    }

    /// Whom the page's head gives as its principal, for a first turn without a label; empty if it gives nobody.
    public Optional<Attribution> principal() {
        return principal.map(this::attribution).filter(attribution -> attribution.person().isPresent());
    }

    private Attribution attribution(Choice choice) {
        return switch (choice) {
            case Choice.One(Object person, Certainty certainty, String why, _) -> new Attribution(Optional.of(id(person)), certainty, why);
            case Choice.Open(List<Object> people) -> new Attribution(Optional.empty(), Certainty.OPEN, people.size() + " fit: "
                    + people.stream().map(this::name).collect(Collectors.joining(", ")));
            case Choice.Nobody() -> Attribution.nobody("nobody the document names, and nobody known to have held the office that day");
        };
    }

    private String name(Object person) {
        return person instanceof Known known ? known.person().fullName() : ((Newcomer) person).best().shown();
    }

    private String id(Object person) {
        if (person instanceof Known known) {
            attributed.put(known.id(), known.person());
            return known.id();
        }
        Newcomer newcomer = (Newcomer) person;
        String id = newcomers.id(newcomer);
        attributed.put(id, newcomer.person());
        return id;
    }

    private Printed read(String label) {
        return printed.computeIfAbsent(label, labels::read);
    }

    /// The side a label speaks for: the person's, or what its words tell, or [Side#OTHER].
    public Side side(String label) {
        Printed words = read(label);
        Optional<Side> told = switch (words) {
            case Printed.Nobody(_, Optional<Side> side) -> side;
            case Printed.Titled titled -> side(label, titles.choose(titled, NOWHERE)).or(titled.role()::side);
            case Printed.Named(Naming naming) -> side(label, names.choose(naming, NOWHERE)).or(naming::side);
        };
        return told.orElse(Side.OTHER);
    }

    /// The side of the person, or of all who may be meant.
    private Optional<Side> side(String label, Choice choice) {
        return switch (choice) {
            case Choice.One(Object person, _, _, _) -> Optional.of(sideOf(person));
            case Choice.Open(List<Object> people) -> Optional.of(sideOf(people.getFirst()))
                    .filter(side -> people.stream().allMatch(person -> sideOf(person) == side));
            case Choice.Nobody() -> attribute(label).person().map(id -> person(id).orElseThrow().side());
        };
    }

    private static Side sideOf(Object person) {
        return person instanceof Known known ? known.person().side() : ((Newcomer) person).person().side();
    }

    /// Everyone an attribution has named so far, in that order: known people as they are known, others as the document
    /// tells of them.
    public List<Person> people() {
        return attributed.keySet().stream().map(id -> person(id).orElseThrow()).toList();
    }

    /// The person of an id given by this document's attributions or mentions.
    public Optional<Person> person(String id) {
        return index.person(id).or(() -> newcomers.byId(id).map(Newcomer::person));
    }

    /// Every place of the text that names somebody known, somebody attributed, or somebody introduced with a title, in
    /// order and without overlaps. What stays open is left out.
    public List<NameMention> mentions() {
        return mentions.read(sightings);
    }

    /// The same for another text that belongs to the document, such as a title told outside it.
    public List<NameMention> mentions(String text) {
        return mentions.read(NameScanner.scan(index, text));
    }
}
