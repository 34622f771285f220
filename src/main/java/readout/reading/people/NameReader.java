package readout.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes a name of the words it is written with.
final class NameReader {

    /// Names of East Asia put the family first; these are told from given names of the West by what follows them.
    private static final Set<String> FAMILY_FIRST = Set.of("ban", "kim", "xi", "hu", "wang", "wen", "deng", "jiang", "zhou", "zhao", "qin",
            "moon", "park", "roh", "lee", "yoon", "mao", "zhu", "yang", "pan", "пан", "ким", "си", "ху", "ван", "цзян", "дэн", "мун");
    private static final Set<String> CHINESE = Set.of("xi", "hu", "wang", "wen", "deng", "jiang", "zhou", "zhao", "qin", "zhu", "mao",
            "си", "ху", "ван", "цзян", "дэн");

    private final Vocabulary vocabulary;

    NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The name of a person of the catalogue or of a title-less line; words of address before it are left out.
    PersonName read(String name) {
        List<Word> words = WordReader.words(name);
        int from = 0;
        while (from < words.size() - 1 && isBefore(words, from)) {
            from++;
        }
        return of(words.subList(from, words.size()));
    }

    private boolean isBefore(List<Word> words, int i) {
        Word word = words.get(i);
        return vocabulary.address(word).isPresent()
                || !vocabulary.givenNames.isKnown(word.shown()) && vocabulary.titles.meaning(words, i, i + 1) != null;
    }

    /// The name written by these words, at least one: the last is the surname, with particles before it.
    PersonName of(List<Word> words) {
        String suffix = "";
        int end = words.size();
        if (end > 1 && vocabulary.suffix(words.get(end - 1)).isPresent()) {
            suffix = vocabulary.suffix(words.get(end - 1)).get();
            end--;
        }
        if (suffix.isEmpty() && isJoinedSuffix(words.get(end - 1).key())) {
            return ofJoinedSuffix(words.subList(0, end));
        }
        if (isFamilyFirst(words.subList(0, end))) {
            return new PersonName(shown(words, 1, end), words.get(0).shown(), suffix);
        }
        int surname = end - 1;
        while (surname > 1 && vocabulary.isParticle(words.get(surname - 1).key()) && !words.get(surname - 1).isInitial()) {
            surname--;
        }
        if (surname == 1 && words.size() == 2 && vocabulary.isParticle(words.get(0).key()) && !words.get(0).isInitial()) {
            surname = 0;
        }
        return new PersonName(initialsApart(words, surname), String.join(" ", shown(words, surname, end)), suffix);
    }

    private static boolean isJoinedSuffix(String key) {
        int hyphen = key.lastIndexOf('-');
        return hyphen > 0 && (key.startsWith("старш", hyphen + 1) || key.startsWith("младш", hyphen + 1));
    }

    /// `Буш-старший`.
    private PersonName ofJoinedSuffix(List<Word> words) {
        String last = words.getLast().shown();
        int hyphen = last.lastIndexOf('-');
        String suffix = Letters.plain(last.substring(hyphen + 1)).startsWith("старш") ? "Sr." : "Jr.";
        return new PersonName(initialsApart(words, words.size() - 1), last.substring(0, hyphen), suffix);
    }

    private boolean isFamilyFirst(List<Word> words) {
        if (words.size() < 2 || words.size() > 3 || !FAMILY_FIRST.contains(words.get(0).key()) || words.get(1).isInitial()) {
            return false;
        }
        return words.size() == 2
                ? words.get(1).key().indexOf('-') > 0 || CHINESE.contains(words.get(0).key())
                : !vocabulary.givenNames.isKnown(words.get(1).shown()) && !vocabulary.givenNames.isKnown(words.get(2).shown());
    }

    /// `H.W.` are two initials.
    private static List<String> initialsApart(List<Word> words, int to) {
        List<String> given = new ArrayList<>();
        for (Word word : words.subList(0, to)) {
            if (word.isDotted()) {
                for (String letter : word.shown().split("\\.")) {
                    given.add(letter + ".");
                }
            } else {
                given.add(word.shown().length() == 1 ? word.shown() + "." : word.shown());
            }
        }
        return given;
    }

    private static List<String> shown(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::shown).toList();
    }
}
