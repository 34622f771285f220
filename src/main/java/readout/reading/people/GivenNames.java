package readout.reading.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The given names that are known, their sex, and which of them stand for one another.
final class GivenNames {

    private final Map<String, Sex> sexes = new HashMap<>();
    private final Set<String> printed = new HashSet<>();
    private final Set<String> cyrillic = new HashSet<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Set<Integer>> nicknames = new HashMap<>();

    GivenNames() {
        for (String line : Resource.lines("given-names.txt")) {
            Sex sex = switch (line.charAt(0)) {
                case 'm' -> Sex.MALE;
                case 'f' -> Sex.FEMALE;
                default -> Sex.UNTOLD;
            };
            Arrays.stream(line.substring(2).split(" ")).forEach(name -> add(name, sex));
        }
        int group = 0;
        for (String line : Resource.lines("nicknames.txt")) {
            for (String name : line.split(" ")) {
                nicknames.computeIfAbsent(SoundKey.of(name), _ -> new HashSet<>()).add(group);
                printed.add(name);
            }
            group++;
        }
        printed.stream().map(Letters::plain).filter(Letters::isCyrillic).forEach(cyrillic::add);
        printed.forEach(name -> keys.put(Letters.plain(name), SoundKey.of(name)));
    }

    private void add(String name, Sex sex) {
        sexes.merge(SoundKey.of(name), sex, (one, other) -> one == other ? one : Sex.UNTOLD);
        printed.add(name);
    }

    /// Makes a known person's given name known too.
    void learn(String given, Sex sex) {
        if (sexes.putIfAbsent(SoundKey.of(given), sex) == null) {
            printed.add(given);
        }
        if (Letters.isCyrillic(given)) {
            cyrillic.add(Letters.plain(given));
        }
    }

    /// All known names as the lists print them.
    Set<String> printed() {
        return Collections.unmodifiableSet(printed);
    }

    /// Whether a word in the nominative is a known given name.
    boolean isKnown(String word) {
        return sexes.containsKey(SoundKey.of(word)) || word.indexOf('-') > 1 && sexes.containsKey(SoundKey.of(word.substring(0, word.indexOf('-'))));
    }

    /// The sex a given name tells; a Russian patronymic tells it too.
    Sex sexOf(String given) {
        String plain = Letters.plain(given);
        Sex sex = sexes.get(SoundKey.of(given));
        if (sex != null) {
            return sex;
        }
        if (endsWithAny(plain, "ovich", "evich", "ович", "евич", "ьич")) {
            return Sex.MALE;
        }
        if (endsWithAny(plain, "ovna", "evna", "овна", "евна", "ична")) {
            return Sex.FEMALE;
        }
        return lexical(given).map(name -> sexes.get(SoundKey.of(name))).orElse(Sex.UNTOLD);
    }

    /// The nominative of a known given name in Cyrillic, whatever its case; empty if it is not known.
    Optional<String> lexical(String given) {
        String plain = Letters.plain(given);
        if (!Letters.isCyrillic(given)) {
            return Optional.empty();
        }
        if (isKnown(given)) {
            return Optional.of(plain);
        }
        // Cases change the last letters only, so a few stems with each nominative ending are all there can be.
        for (int cut = 0; cut <= 3 && cut < plain.length() - 1; cut++) {
            for (String ending : new String[] {"", "й", "ь", "а", "я"}) {
                String candidate = plain.substring(0, plain.length() - cut) + ending;
                if (cyrillic.contains(candidate) && RussianForms.isFormOf(plain, candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether two given names, neither an initial, may be the same human being's: one spelling's key, a nickname and
    /// its full form, a Russian case, or a slip of one letter in a name that is no other known name.
    boolean same(String one, String other) {
        String a = Letters.plain(one);
        String b = Letters.plain(other);
        if (a.equals(b)) {
            return true;
        }
        if (Letters.isCyrillic(a) && Letters.isCyrillic(b)
                && (RussianForms.isFormOf(a, b) || RussianForms.isFormOf(b, a))) {
            return true;
        }
        String keyA = keyOf(one, a);
        String keyB = keyOf(other, b);
        return keyA.equals(keyB) || shareNickname(keyA, keyB)
                || a.length() >= 5 && b.length() >= 5 && !(sexes.containsKey(keyA) && sexes.containsKey(keyB))
                && EditDistance.atMost(keyA, keyB, 1);
    }

    private String keyOf(String name, String plain) {
        String known = keys.get(plain);
        return known != null ? known : SoundKey.of(lexical(name).orElse(plain));
    }

    private boolean shareNickname(String keyA, String keyB) {
        Set<Integer> groupsA = nicknames.get(keyA);
        Set<Integer> groupsB = nicknames.get(keyB);
        return groupsA != null && groupsB != null && !Collections.disjoint(groupsA, groupsB);
    }

    private static boolean endsWithAny(String word, String... endings) {
        return Arrays.stream(endings).anyMatch(word::endsWith);
    }
}
