package readout.archive.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import readout.archive.imports.Incoming;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.DirectionKind;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Place;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// Makes documents for the tests of search: talks by the same few people about the same few things, from a seed or as told.
final class Talks {

    static final Person LAVROV = person("sergey-lavrov", "Sergey Lavrov", Side.RUSSIA, "Сергей Лавров", "Sergei Lavrov");
    static final Person IVANOV = person("igor-ivanov", "Igor Ivanov", Side.RUSSIA, "Игорь Иванов");
    static final Person RICE = person("condoleezza-rice", "Condoleezza Rice", Side.UNITED_STATES, "Кондолиза Райс");
    static final Person CLINTON = person("hillary-rodham-clinton", "Hillary Rodham Clinton", Side.UNITED_STATES, "Hillary Clinton");
    static final List<Person> PEOPLE = List.of(LAVROV, IVANOV, RICE, CLINTON);

    private static final String[] WORDS = ("the the of and missile missiles defense defence treaty treaties meet meeting meetings met reset button "
            + "nuclear non-proliferation nonproliferation arms control U.S. us Russia Russia's negotiate negotiations start fresh summit 1,500 2007 "
            + "S-300 S300 agreed agreement don't café ракета ракеты ракет договор договоров переговоры встреча Лавров Лаврова Иванов Иван ещё "
            + "Россия России co-operation cooperation organise organize year Geneva security").split(" ");

    private final Random random;

    Talks(long seed) {
        this.random = new Random(seed);
    }

    static Person person(String id, String name, Side side, String... spellings) {
        return new Person(id, name, side, List.of(spellings), List.of());
    }

    static Incoming ready(Document document, String file) {
        return Incoming.of(file, document.text().getBytes(StandardCharsets.UTF_8), document);
    }

    /// A transcript of turns `NAME: words`, each told as a person, a label or a reporter, and words.
    static Document transcript(String title, LocalDate day, String city, Object... speakersAndWords) {
        Building building = new Building(title);
        for (int i = 0; i < speakersAndWords.length; i += 2) {
            building.turn(speakersAndWords[i], (String) speakersAndWords[i + 1]);
        }
        return building.done(DocumentKind.TRANSCRIPT, Optional.of(day), Optional.of(new Place(city, "", "")));
    }

    /// An article of paragraphs; `„words“` in a paragraph are a quotation of the person given before it, or nobody's.
    static Document article(String title, LocalDate day, String city, Object... speakersAndWords) {
        Building building = new Building(title);
        for (int i = 0; i < speakersAndWords.length; i += 2) {
            building.paragraph(speakersAndWords[i], (String) speakersAndWords[i + 1]);
        }
        return building.done(DocumentKind.ARTICLE, Optional.of(day), Optional.of(new Place(city, "", "")));
    }

    /// Any document.
    Document any(int number) {
        Building building = new Building(words(1 + random.nextInt(5)) + " " + number);
        boolean article = random.nextInt(3) == 0;
        for (int i = random.nextInt(8); i >= 0; i--) {
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 25);
            if (article) {
                String words = random.nextBoolean() ? words(length) : words(length) + " „" + words(5) + "“ " + words(3);
                building.paragraph(PEOPLE.get(random.nextInt(4)), words);
            } else {
                String words = random.nextInt(4) == 0 ? words(length) + " (Laughter and meeting.) " + words(5) : words(length);
                building.turn(random.nextInt(5) == 0 ? "QUESTION" : PEOPLE.get(random.nextInt(4)), words);
            }
        }
        Optional<LocalDate> day = random.nextInt(8) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2005, 1, 1).plusDays(random.nextInt(1800)));
        DocumentKind kind = article ? random.nextInt(4) == 0 ? DocumentKind.STATEMENT : DocumentKind.ARTICLE : DocumentKind.TRANSCRIPT;
        return building.done(kind, day, Optional.of(new Place(random.nextBoolean() ? "Geneva" : "Moscow", "Somewhere", "")));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = WORDS[Math.min(random.nextInt(WORDS.length), random.nextInt(WORDS.length))];
            text.append(i == 0 ? "" : random.nextInt(9) == 0 ? ", " : random.nextInt(15) == 0 ? ".\n" : " ");
            text.append(random.nextInt(12) == 0 ? word.toUpperCase(Locale.ROOT) : word);
        }
        return text.toString();
    }

    private static final class Building {

        private final StringBuilder text = new StringBuilder();
        private final String title;
        private final Span titleSpan;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Turn> turns = new ArrayList<>();
        private final List<StageDirection> directions = new ArrayList<>();
        private final List<Quotation> quotations = new ArrayList<>();
        private final Set<Person> people = new LinkedHashSet<>();

        Building(String title) {
            this.title = title;
            this.titleSpan = new Span(0, title.length());
            text.append(title).append("\n\n");
            paragraphs.add(new Paragraph(ParagraphKind.TITLE, 1, titleSpan));
        }

        void turn(Object speaker, String words) {
            String label = speaker instanceof Person person ? person.fullName().toUpperCase(Locale.ROOT) : (String) speaker;
            boolean press = label.startsWith("QUESTION");
            Optional<String> outlet = label.contains("/") ? Optional.of(label.substring(label.indexOf('/') + 1)) : Optional.empty();
            Span labelSpan = new Span(text.length(), text.length() + label.length());
            text.append(label).append(": ");
            Span speech = new Span(text.length(), text.length() + words.length());
            text.append(words).append("\n\n");
            paragraphs.add(new Paragraph(ParagraphKind.TEXT, 0, new Span(labelSpan.start(), speech.end())));
            int open = words.indexOf('(');
            if (open >= 0) {
                Span direction = new Span(speech.start() + open, speech.start() + words.indexOf(')') + 1);
                directions.add(new StageDirection(DirectionKind.OTHER, direction));
            }
            turns.add(new Turn(press ? TurnKind.QUESTION : TurnKind.SPEECH, label, Optional.of(labelSpan), attribution(speaker),
                    speaker instanceof Person person ? person.side() : press ? Side.PRESS : Side.OTHER, Optional.empty(), outlet, false, speech));
        }

        void paragraph(Object speaker, String words) {
            int start = text.length();
            text.append(words).append("\n\n");
            paragraphs.add(new Paragraph(ParagraphKind.TEXT, 0, new Span(start, start + words.length())));
            int open = words.indexOf('„');
            if (open >= 0) {
                Span span = new Span(start + open + 1, start + words.indexOf('“', open));
                quotations.add(new Quotation(span, speaker instanceof Person person ? person.fullName() : (String) speaker, attribution(speaker), "said"));
            }
        }

        private Attribution attribution(Object speaker) {
            if (speaker instanceof Person person) {
                people.add(person);
                return new Attribution(Optional.of(person.id()), Certainty.CERTAIN, "the label");
            }
            return Attribution.nobody("no name");
        }

        Document done(DocumentKind kind, Optional<LocalDate> day, Optional<Place> place) {
            Finding<When> when = day.<Finding<When>>map(date -> Finding.certain(When.day(date), "told")).orElse(Finding.none("not told"));
            Metadata metadata = new Metadata(Finding.certain(title, "first line", titleSpan), Finding.none(""), Finding.none(""), Finding.none(""),
                    place.<Finding<Place>>map(at -> Finding.certain(at, "told")).orElse(Finding.none("")), Finding.none(""), when,
                    Finding.none(""), Finding.none(""), Finding.none(""));
            return new Document(SourceFormat.PLAIN_TEXT, kind, metadata, text.toString(), paragraphs, List.of(), turns, directions, quotations,
                    List.of(), List.copyOf(people), new MeetingMatch.None("no meeting"));
        }
    }
}
