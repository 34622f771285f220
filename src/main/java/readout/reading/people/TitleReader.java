package readout.reading.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;

/// Reads the titles that stand before a name (`Assistant Secretary of State for European Affairs Victoria Nuland`)
/// and after it (`Sergei Lavrov, the Russian foreign minister`).
final class TitleReader {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "two", "some", "several", "many", "any", "other");
    static final int LONGEST_FIELD = 9;
    private static final int LONGEST_DESCRIPTION = 14;

    private final Vocabulary vocabulary;

    TitleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The title that ends right before the word `at`.
    Title before(List<Word> words, int at) {
        Building title = new Building(at);
        int i = at;
        while (i > 0 && (i == words.size() || words.get(i).gap() == Word.Gap.NONE)) {
            Word last = words.get(i - 1);
            Optional<Sex> address = vocabulary.address(last);
            int length = vocabulary.titles.lengthBefore(words, i);
            int sideLength = sideLengthBefore(words, i);
            if (address.isPresent()) {
                title.sex = address.get();
                i--;
            } else if (length > 0 && length >= sideLength) {
                if (last.possessive()) {
                    break; // "the president's aide": the title is somebody else's.
                }
                title.role(words, i - length, i, vocabulary);
                i -= length;
            } else if (sideLength > 0) {
                if (!isAim(words, i - sideLength)) {
                    // "Russia's U.N. ambassador" speaks for Russia.
                    title.side = title.side == Side.OTHER && last.possessive() ? null : title.side;
                    title.side(vocabulary.sides.meaning(words, i - sideLength, i));
                }
                i -= sideLength;
            } else if (title.role == null && isField(words, i) > 0) {
                i = isField(words, i);
            } else if (vocabulary.isSmall(last) || vocabulary.isModifier(last)) {
                title.inner |= title.role != null && (last.key().equals("of") || last.key().equals("to"));
                title.indefinite |= INDEFINITE.contains(last.key());
                title.former |= vocabulary.isPast(last);
                i--;
            } else {
                // `Obama adviser Ben Rhodes`, `Putin's spokesman, Dmitry Peskov`
                if (title.role != null && (last.possessive() || title.role.post().isBesideAnOffice())) {
                    vocabulary.sideOfOwner(last).ifPresent(title::sideAfter);
                }
                break;
            }
            title.edge = i;
        }
        return title.made();
    }

    /// Of several side phrases the one that leaves a title before it: `замглавы МИД` stands before `РФ`.
    private int sideLengthBefore(List<Word> words, int to) {
        int longest = vocabulary.sideLengthBefore(words, to);
        for (int length = 1; length < longest; length++) {
            if (vocabulary.sides.meaning(words, to - length, to) != null && vocabulary.titles.lengthBefore(words, to - length) > 1) {
                return length;
            }
        }
        return longest;
    }

    /// `spokeswoman for the Russian Foreign Ministry`
    private static boolean speaksFor(Role role) {
        return switch (role.post()) {
            case SPOKESPERSON, AIDE, REPORTER, OFFICIAL, SCHOLAR -> true;
            default -> false;
        };
    }

    /// Whether a country that starts at `at` is whom an envoy is sent to, not whom he speaks for: `Ambassador to Russia`.
    private static boolean isAim(List<Word> words, int at) {
        int i = at - 1;
        while (i > 0 && words.get(i).key().equals("the")) {
            i--;
        }
        return i > 0 && switch (words.get(i).key()) {
            case "to", "for", "on", "with", "in", "по", "в" -> true;
            default -> false;
        };
    }

    /// The end of the title before a field it is for: `Secretary of State for European Affairs`; 0 if there is none.
    private int isField(List<Word> words, int to) {
        for (int i = to - 1; i > 0 && to - i <= LONGEST_FIELD; i--) {
            Word word = words.get(i);
            if (word.gap() != Word.Gap.NONE) {
                return 0;
            }
            if (isFieldOpener(word)) {
                return vocabulary.titles.lengthBefore(words, i) > 0 && isFieldWord(words.get(to - 1)) ? i : 0;
            }
        }
        return 0;
    }

    static boolean isFieldOpener(Word word) {
        return switch (word.key()) {
            case "for", "on", "по" -> true;
            default -> false;
        };
    }

    boolean isFieldWord(Word word) {
        return vocabulary.isNotName(word) || vocabulary.titles.meaning(List.of(word), 0, 1) != null
                || switch (word.key()) {
                    case "nonproliferation", "non-proliferation", "labor", "proliferation", "control", "verification", "communications",
                         "climate", "science", "law", "hostage", "энергетике", "безопасности" -> true;
                    default -> vocabulary.sides.meaning(List.of(word), 0, 1) != null;
                };
    }

    /// What the words from `at` on tell, up to the next comma or break: the first title and the first side, the press before all.
    Title after(List<Word> words, int at) {
        Building title = new Building(at);
        int i = at;
        while (i < words.size() && i - at < LONGEST_DESCRIPTION && (i == at || words.get(i).gap() == Word.Gap.NONE)) {
            Word word = words.get(i);
            int length = vocabulary.titles.lengthAt(words, i);
            int sideLength = vocabulary.sideLengthAt(words, i);
            if (sideLength > 0 && sideLength >= length) {
                if (title.role == null || speaksFor(title.role) || !isAim(words, i)) {
                    title.sideAfter(vocabulary.sides.meaning(words, i, i + sideLength));
                }
                i += sideLength;
            } else if (length > 0) {
                if (title.role == null) {
                    title.role(words, i, i + length, vocabulary);
                }
                i += length;
            } else {
                if (title.role == null && title.side == null && word.possessive()) {
                    vocabulary.sideOfOwner(word).ifPresent(title::side);
                }
                title.indefinite |= i == at && INDEFINITE.contains(word.key());
                title.former |= title.role == null && vocabulary.isPast(word);
                if (vocabulary.address(word).isPresent() && i == at) {
                    title.sex = vocabulary.address(word).get();
                }
                i++;
            }
            title.edge = i;
        }
        return title.made();
    }

    /// A title in the making.
    private static final class Building {
        private Role role;
        private Side side;
        private Sex sex = Sex.UNTOLD;
        private boolean former;
        private boolean indefinite;
        /// Whether the title so far is only part of one before it: `envoy of the president`.
        private boolean inner;
        private int edge;

        Building(int edge) {
            this.edge = edge;
        }

        /// Of two titles the one that tells more stays: `Ambassador` and `Assistant Secretary`.
        void role(List<Word> words, int from, int to, Vocabulary vocabulary) {
            Role found = vocabulary.titles.meaning(words, from, to);
            Role printed = new Role(found.post(), found.side(), shown(words, from, to));
            if (role == null || inner || role.post().isBesideAnOffice() && !found.post().isBesideAnOffice()) {
                role = printed;
                inner = false;
            }
        }

        void side(Side told) {
            if (side == null || told == Side.PRESS) {
                side = told;
            }
        }

        /// A title that implies a side keeps it, whatever country follows.
        void sideAfter(Side told) {
            if (told == Side.PRESS || role == null || role.side().isEmpty()) {
                side(told);
            }
        }

        Title made() {
            Optional<Side> told = Optional.ofNullable(role != null && role.post() == Post.REPORTER ? Side.PRESS : side);
            Optional<Role> titled = Optional.ofNullable(role).map(found -> told.filter(s -> s != Side.PRESS).isPresent()
                    && found.side().isEmpty() ? found.on(told) : found);
            return new Title(titled, told.or(() -> titled.flatMap(Role::side)), sex, former, indefinite, edge);
        }

        private static String shown(List<Word> words, int from, int to) {
            StringBuilder shown = new StringBuilder();
            for (Word word : words.subList(from, to)) {
                shown.append(shown.isEmpty() ? "" : " ").append(word.shown());
            }
            return shown.toString();
        }
    }
}
