package readout.reading.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;

/// The words that stand around names: titles, countries and offices, forms of address, and what names nobody.
/// Made once from the word lists and never changed.
final class Vocabulary {

    private static final Map<String, Sex> ADDRESS = address();
    private static final Map<String, String> SUFFIXES = suffixes();
    private static final Set<String> PARTICLES = Set.of("de", "la", "du", "von", "van", "der", "den", "bin", "ibn", "al", "el", "di", "da",
            "dos", "del", "le", "ter", "ten", "zu", "af", "фон", "де", "ван", "аль", "бин");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "of", "to", "for", "in", "at",
            "der", "die", "das", "le", "la", "les", "des", "du", "l", "d", "el", "и", "по", "при", "в", "на");
    private static final Set<String> MODIFIERS = Set.of("former", "ex", "then", "acting", "outgoing", "incoming", "new", "current", "senior", "top",
            "chief", "veteran", "longtime", "late", "newly", "elected", "designate", "first", "interim", "principal", "elder", "younger",
            "old", "retired", "honorable", "excellency", "bivshii", "бывш", "экс", "тогдашн", "нынешн", "новый", "действующ",
            "уважаем", "dear", "distinguished", "deputy", "associate", "vice", "special", "presidential");
    private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "retired", "бывш", "экс", "тогдашн", "ehemaliger", "ancien");

    final Phrases<Role> titles = new Phrases<>();
    final Phrases<Side> sides = new Phrases<>();
    final GivenNames givenNames = new GivenNames();
    private final Map<String, Optional<Side>> nobody = new HashMap<>();
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Optional<Side>> owners = new HashMap<>();

    Vocabulary() {
        for (String line : Resource.lines("titles.txt")) {
            String[] parts = line.split(" ", 3);
            Role role = new Role(Post.valueOf(parts[0]), side(parts[1]), "");
            phrases(parts[2]).forEach(phrase -> titles.add(phrase, new Role(role.post(), role.side(), phrase)));
        }
        for (String line : Resource.lines("sides.txt")) {
            String[] parts = line.split(" ", 2);
            phrases(parts[1]).forEach(phrase -> sides.add(phrase, Side.ofWord(parts[0])));
        }
        for (String line : Resource.lines("nobody.txt")) {
            String[] parts = line.split(" ", 2);
            phrases(parts[1]).forEach(phrase -> nobody.putIfAbsent(Letters.plain(phrase).replace(".", ""), side(parts[0])));
        }
        Resource.lines("not-names.txt").forEach(line -> Arrays.stream(line.split(" ")).map(Letters::plain).forEach(notNames::add));
        Resource.lines("common-surnames.txt").forEach(line -> Arrays.stream(line.split(" ")).map(SoundKey::of).forEach(common::add));
    }

    private static List<String> phrases(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private static Optional<Side> side(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(Side.ofWord(word));
    }

    /// What a form of address (`Mr.`, `г-н`) tells of the sex; empty if the word is none.
    Optional<Sex> address(Word word) {
        return word.isDotted() ? Optional.empty() : Optional.ofNullable(ADDRESS.get(word.key()));
    }

    /// The usual form of a suffix: `Jr.`, `III`, `Sr.`; empty if the word is none.
    Optional<String> suffix(Word word) {
        return word.isDotted() ? Optional.empty() : Optional.ofNullable(SUFFIXES.get(word.key()));
    }

    boolean isParticle(String key) {
        return PARTICLES.contains(key);
    }

    /// Articles, pronouns and prepositions that may stand before a title.
    boolean isSmall(Word word) {
        return SMALL.contains(word.key());
    }

    boolean isModifier(Word word) {
        return MODIFIERS.contains(form(word));
    }

    /// Words that tell of an office no longer held.
    boolean isPast(Word word) {
        return PAST.contains(form(word));
    }

    boolean isNotName(Word word) {
        return notNames.contains(word.key());
    }

    /// Every word that is no part of a name.
    Set<String> notNames() {
        return Set.copyOf(notNames);
    }

    /// Whether the surname is so common that it alone tells little.
    boolean isCommon(String surname) {
        return common.contains(SoundKey.of(surname));
    }

    /// Makes a surname tell its bearer's side where it owns a title, as in `Mr. Putin's spokesman`; two sides tell none.
    void owner(String plainSurname, Side side) {
        owners.merge(plainSurname, Optional.of(side), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /// The side of whoever bears the surname, if all are of one.
    Optional<Side> sideOfOwner(Word word) {
        return owners.getOrDefault(word.key(), Optional.empty());
    }

    /// The side of a label that names nobody (`QUESTION`: the press); empty if the label is none of these.
    Optional<Optional<Side>> nobody(String plainLabel) {
        return Optional.ofNullable(nobody.get(plainLabel));
    }

    /// The number of words of the longest side phrase at `from`; `us` counts only with a capital letter.
    int sideLengthAt(List<Word> words, int from) {
        int length = sides.lengthAt(words, from);
        return length == 1 && isPronoun(words.get(from)) ? 0 : length;
    }

    /// The number of words of the longest side phrase before `to`.
    int sideLengthBefore(List<Word> words, int to) {
        int length = sides.lengthBefore(words, to);
        return length == 1 && isPronoun(words.get(to - 1)) ? 0 : length;
    }

    private static boolean isPronoun(Word word) {
        return word.key().equals("us") && !word.capital();
    }

    static Set<String> addressWords() {
        return ADDRESS.keySet();
    }

    static Set<String> suffixWords() {
        return SUFFIXES.keySet();
    }

    private static String form(Word word) {
        return Letters.isCyrillic(word.key()) ? RussianForms.stem(word.key()) : word.key();
    }

    private static Map<String, Sex> address() {
        Map<String, Sex> address = new HashMap<>();
        for (String word : List.of("mr", "mister", "sir", "herr", "herrn", "monsieur", "gospodin", "господин", "господина", "господину",
                "господином", "г-н", "г-на", "г-ну", "г-ном", "señor")) {
            address.put(Letters.plain(word), Sex.MALE);
        }
        for (String word : List.of("mrs", "ms", "miss", "madam", "madame", "mme", "frau", "gospozha", "госпожа", "госпожи", "госпоже",
                "госпожой", "госпожу", "г-жа", "г-жи", "г-же", "г-жой", "г-жу", "señora")) {
            address.put(Letters.plain(word), Sex.FEMALE);
        }
        for (String word : List.of("comrade", "товарищ", "товарища", "товарищу", "товарищем")) {
            address.put(word, Sex.UNTOLD);
        }
        return Map.copyOf(address);
    }

    private static Map<String, String> suffixes() {
        Map<String, String> suffixes = new HashMap<>();
        for (String word : List.of("jr", "junior", "младший", "младшего", "младшему", "младшим")) {
            suffixes.put(word, "Jr.");
        }
        for (String word : List.of("sr", "старший", "старшего", "старшему", "старшим")) {
            suffixes.put(word, "Sr.");
        }
        suffixes.put("ii", "II");
        suffixes.put("2d", "II");
        suffixes.put("iii", "III");
        suffixes.put("3d", "III");
        suffixes.put("3rd", "III");
        suffixes.put("iv", "IV");
        return Map.copyOf(suffixes);
    }
}
