package readout.reading.people;

import java.util.List;
import java.util.Optional;
import readout.reading.people.Word.Gap;

/// Finds the words of the name in a label, among its titles, countries and forms of address.
final class NameRuns {

    private final Vocabulary vocabulary;
    private final TitleReader titles;

    NameRuns(Vocabulary vocabulary, TitleReader titles) {
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    /// The name a label gives; where several stand there, the last that no other owns. Empty if there is none.
    Optional<NameRun> find(List<Word> words) {
        NameRun found = null;
        int i = 0;
        while (i < words.size()) {
            int end = nameEnd(words, i);
            if (end == i) {
                if (found != null && !found.owner() && isPreposition(words.get(i))) {
                    return Optional.ofNullable(found); // `Arshad Mohammed of Reuters`
                }
                i = Math.max(fieldEnd(words, i), i + Math.max(1, skipLength(words, i)));
                continue;
            }
            if (found != null && !found.owner() && isParted(words, found.to(), i)) {
                return Optional.ofNullable(found); // What stands after a comma describes the first name.
            }
            boolean two = found != null && !found.owner() && isAnd(words, i);
            boolean owner = owns(words, i, end);
            if (!owner || found == null) {
                found = new NameRun(i, end, owner, two);
            }
            i = end;
            if (two) {
                return Optional.ofNullable(found);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isPreposition(Word word) {
        return switch (word.key()) {
            case "of", "from", "with", "at", "in", "on", "for", "to", "из", "с", "от" -> true;
            default -> false;
        };
    }

    private static boolean isParted(List<Word> words, int from, int to) {
        return words.subList(from, to + 1).stream().anyMatch(word -> word.gap() != Gap.NONE);
    }

    private static boolean isAnd(List<Word> words, int i) {
        for (int j = i - 1; j > 0; j--) {
            switch (words.get(j).key()) {
                case "and", "и", "und", "et" -> {
                    return true;
                }
                default -> {
                }
            }
        }
        return false;
    }

    /// Whether the name only owns what follows: a possessive, or one name word before a title in the same breath.
    private boolean owns(List<Word> words, int from, int end) {
        Word last = words.get(end - 1);
        boolean more = end < words.size() && words.get(end).gap() == Gap.NONE;
        return more && (last.possessive() || end - from == 1 && vocabulary.titles.lengthAt(words, end) > 0);
    }

    /// The end of the name that starts at `from`; `from` itself if none does.
    private int nameEnd(List<Word> words, int from) {
        int i = from;
        while (i < words.size() && (i == from || words.get(i).gap() == Gap.NONE) && isNameWord(words, i, i > from)) {
            i++;
            if (words.get(i - 1).possessive()) {
                return i;
            }
        }
        while (i > from && vocabulary.isParticle(words.get(i - 1).key()) && !words.get(i - 1).capital()) {
            i--;
        }
        if (i > from && i < words.size() && vocabulary.suffix(words.get(i)).isPresent() && words.get(i).gap() != Gap.BREAK) {
            i++;
        }
        return i;
    }

    private boolean isNameWord(List<Word> words, int i, boolean inside) {
        Word word = words.get(i);
        if (vocabulary.address(word).isPresent() || vocabulary.suffix(word).isPresent()) {
            return false;
        }
        if (vocabulary.isParticle(word.key()) && !word.isInitial()) {
            return (inside || word.capital() || i == 0) && i + 1 < words.size() && words.get(i + 1).capital()
                    && words.get(i + 1).gap() == Gap.NONE && !vocabulary.isNotName(words.get(i + 1))
                    && vocabulary.titles.lengthAt(words, i + 1) == 0 && vocabulary.sideLengthAt(words, i + 1) == 0;
        }
        if (!word.capital()) {
            return isJoinedToParticle(word);
        }
        boolean endsName = inside && (i + 1 == words.size() || words.get(i + 1).gap() != Gap.NONE);
        boolean afterGiven = endsName && vocabulary.givenNames.isKnown(words.get(i - 1).shown());
        boolean givenFirst = !inside && vocabulary.givenNames.isKnown(word.shown()) && i + 1 < words.size()
                && words.get(i + 1).gap() == Gap.NONE && isPlainNameWord(words, i + 1);
        if (word.isInitial() && (!word.isDotted() || vocabulary.sideLengthAt(words, i) == 0)) {
            return inside || i + 1 < words.size() && words.get(i + 1).gap() == Gap.NONE && words.get(i + 1).capital();
        }
        int taken = Math.max(vocabulary.titles.lengthAt(words, i), vocabulary.sideLengthAt(words, i));
        if (taken > 0) {
            return taken == 1 && (afterGiven || givenFirst);
        }
        if (vocabulary.isNotName(word) || vocabulary.isModifier(word)) {
            return afterGiven || givenFirst || vocabulary.givenNames.isKnown(word.shown());
        }
        return true;
    }

    /// `al-Jubeir`.
    private boolean isJoinedToParticle(Word word) {
        int hyphen = word.shown().indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.shown().length() && Letters.isCapital(word.shown().charAt(hyphen + 1))
                && vocabulary.isParticle(word.key().substring(0, hyphen));
    }

    private boolean isPlainNameWord(List<Word> words, int i) {
        return words.get(i).capital() && !vocabulary.isNotName(words.get(i)) && vocabulary.titles.lengthAt(words, i) == 0
                && vocabulary.sideLengthAt(words, i) == 0 && vocabulary.address(words.get(i)).isEmpty();
    }

    /// The end of the field a title is for (`for European and Eurasian Affairs`), `from` if none starts there.
    private int fieldEnd(List<Word> words, int from) {
        int end = from;
        if (TitleReader.isFieldOpener(words.get(from)) && vocabulary.titles.lengthBefore(words, from) > 0) {
            for (int i = from + 1; i < words.size() && words.get(i).gap() == Gap.NONE && i - from <= TitleReader.LONGEST_FIELD; i++) {
                end = titles.isFieldWord(words.get(i)) ? i + 1 : end;
            }
        }
        return end;
    }

    private int skipLength(List<Word> words, int i) {
        return Math.max(vocabulary.titles.lengthAt(words, i), vocabulary.sideLengthAt(words, i));
    }
}
