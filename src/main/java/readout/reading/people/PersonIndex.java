package readout.reading.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Person;
import readout.model.Side;

/// Everyone known, to be found by surname in any spelling and by office. Made once, then shared by all threads.
public final class PersonIndex {

    /// What a word is known as, for [#flags(CharSequence, int, int)].
    static final int SURNAME = 1;
    static final int GIVEN = 2;
    static final int TITLE = 4;
    static final int PLACE = 8;
    static final int NOT_NAME = 16;
    static final int ADDRESS = 32;
    static final int SUFFIX = 64;

    final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Known> byId = new LinkedHashMap<>();
    private final Map<String, List<Known>> byPlain = new HashMap<>();
    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Map<String, List<Known>> byCyrillic = new HashMap<>();
    private final WordTable flags = new WordTable();
    private final WordMemo<Boolean> surnames = new WordMemo<>(word -> !bearing(word).isEmpty());
    private final WordMemo<Boolean> givens = new WordMemo<>(this::isGiven);
    private final WordMemo<String> keys = new WordMemo<>(Newcomers::key);

    /// @param people everyone known, with spellings and dated offices; ids must differ
    public PersonIndex(List<Person> people) {
        flagWords();
        for (Person person : people) {
            Known known = Known.of(person, vocabulary);
            if (byId.putIfAbsent(person.id(), known) != null) {
                throw new IllegalArgumentException("Two people are called " + person.id());
            }
            enter(known);
        }
    }

    private void flagWords() {
        vocabulary.titles.words().forEach(word -> flags.add(word, TITLE));
        vocabulary.sides.words().forEach(word -> flags.add(word, PLACE));
        vocabulary.notNames().forEach(word -> flags.add(word, NOT_NAME));
        Vocabulary.addressWords().forEach(word -> flags.add(word, ADDRESS));
        Vocabulary.suffixWords().forEach(word -> flags.add(word, SUFFIX));
        vocabulary.givenNames.printed().forEach(word -> flags.add(word, GIVEN));
    }

    private void enter(Known known) {
        boolean slavic = known.isSlavic();
        for (PersonName name : known.names()) {
            name.given().stream().filter(given -> !PersonName.isInitial(given)).forEach(given -> {
                flags.add(given, GIVEN);
                vocabulary.givenNames.learn(given, known.sex());
            });
            String word = name.lastWord();
            String plain = Letters.plain(word);
            if (Letters.isCyrillic(plain)) {
                for (String form : RussianForms.ofSurname(plain, known.sex() != Sex.FEMALE)) {
                    put(byCyrillic, form, known);
                    flags.add(form, SURNAME);
                }
                continue;
            }
            put(byPlain, plain, known);
            flags.add(plain, SURNAME);
            vocabulary.owner(plain, known.person().side());
            if (plain.startsWith("al-")) {
                put(byPlain, plain.substring(3), known);
                flags.add(plain.substring(3), SURNAME);
            }
            if (slavic) {
                put(byKey, SoundKey.of(plain), known);
            }
        }
    }

    private static void put(Map<String, List<Known>> map, String key, Known known) {
        List<Known> list = map.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (list.stream().noneMatch(other -> other == known)) {
            list.add(known);
        }
    }

    /// What a word of a text is known as; a word in Cyrillic also by its stem.
    int flags(CharSequence text, int from, int to) {
        int found = flags.get(text, from, to);
        if ((found & ~SURNAME) == 0 && to - from >= 5 && Letters.isCyrillic(text.charAt(from))) {
            String stem = RussianForms.stem(Letters.plain(text.subSequence(from, to)));
            return found | flags.get(stem) & (TITLE | PLACE);
        }
        return found;
    }

    /// Whether the word between two offsets may be a known person's surname, in any spelling or Russian case.
    boolean isSurname(String text, int from, int to) {
        return surnames.of(text, from, to);
    }

    /// Whether the word between two offsets may be a given name, in any Russian case.
    boolean isGiven(String text, int from, int to) {
        return givens.of(text, from, to);
    }

    private boolean isGiven(String word) {
        return vocabulary.givenNames.isKnown(word) || vocabulary.givenNames.lexical(word).isPresent();
    }

    /// [Newcomers#key] of the word between two offsets.
    String key(String text, int from, int to) {
        return keys.of(text, from, to);
    }

    /// Everyone whose surname this may be, in any spelling or Russian case.
    List<Known> bearing(String surname) {
        String plain = Letters.plain(surname.substring(surname.lastIndexOf(' ') + 1));
        if (Letters.isCyrillic(plain)) {
            return byCyrillic.getOrDefault(plain, List.of());
        }
        List<Known> exact = byPlain.getOrDefault(plain, List.of());
        List<Known> alike = plain.length() < 4 ? List.of() : byKey.getOrDefault(SoundKey.of(plain), List.of());
        if (exact.isEmpty() || alike.isEmpty()) {
            return exact.isEmpty() ? alike : exact;
        }
        if (exact.size() == 1 && alike.size() == 1 && exact.getFirst() == alike.getFirst()) {
            return exact;
        }
        List<Known> both = new ArrayList<>(exact);
        alike.stream().filter(known -> exact.stream().noneMatch(other -> other == known)).forEach(both::add);
        return both;
    }

    /// Everyone who could be called by the title on that day.
    List<Known> holders(Post post, Optional<Side> side, LocalDate day) {
        return byId.values().stream()
                .filter(known -> side.isEmpty() || known.person().side() == side.get())
                .filter(known -> known.offices().stream()
                        .anyMatch(held -> post.calls(held.role().post(), known.isAmerican()) && held.office().heldOn(day)))
                .toList();
    }

    Optional<Known> known(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The person of that id, if known.
    public Optional<Person> person(String id) {
        return known(id).map(Known::person);
    }

    /// The side a publisher, an office or a country speaks for: `U.S. Department of State`, `Президент России`, `Reuters`;
    /// empty if the words tell none.
    public Optional<Side> sideOf(String words) {
        return new TitleReader(vocabulary).after(WordReader.words(words), 0).side();
    }
}
