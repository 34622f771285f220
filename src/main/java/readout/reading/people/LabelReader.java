package readout.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Side;
import readout.reading.people.Word.Gap;

/// Reads what a speaker's label, or the words a quotation is given to, say: a name, a title, or nobody.
final class LabelReader {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "one", "him", "her", "them", "both",
            "он", "она", "они", "я", "мы", "вы", "er", "sie", "il", "elle", "ils", "ones");
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "whom", "where", "when", "that", "который", "которая", "чей");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "several", "some", "one", "two", "unnamed", "anonymous",
            "unidentified");
    private static final int LONGEST_NAME = 6;

    private final Vocabulary vocabulary;
    private final TitleReader titles;
    private final NameReader names;
    private final NameRuns runs;

    LabelReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.titles = new TitleReader(vocabulary);
        this.names = new NameReader(vocabulary);
        this.runs = new NameRuns(vocabulary, titles);
    }

    /// What the label says; brackets and decoration around it count for nothing.
    Printed read(String label) {
        String bare = bare(label);
        List<Word> words = WordReader.words(bare);
        Optional<Printed> known = knownNobody(bare, words);
        if (known.isPresent()) {
            return known.get();
        }
        List<Word> own = untilRelative(words);
        int translated = translatedFrom(own);
        if (translated > 0) {
            own = own.subList(translated, own.size());
        }
        return read(own);
    }

    private Printed read(List<Word> words) {
        Optional<NameRun> found = runs.find(words);
        return found.isEmpty() ? withoutName(words) : read(words, found.get());
    }

    private Printed read(List<Word> words, NameRun run) {
        if (run.twoNamed()) {
            return new Printed.Nobody("more than one is named", Optional.empty());
        }
        Title before = titles.before(words, run.from());
        if (run.owner()) {
            return new Printed.Nobody("somebody beside " + shown(words, run.from(), run.to()), before.side());
        }
        if (isThing(words, run, before)) {
            return new Printed.Nobody("no person's name", before.side());
        }
        Title described = described(words, run.to());
        if (before.role().isEmpty() && run.from() > 0) {
            before = apposed(words, run, before);
        }
        Optional<Role> role = before.role().filter(r -> !r.post().isBesideAnOffice()).or(described::role).or(before::role);
        Optional<Side> side = described.side().filter(s -> s == Side.PRESS).or(before::side).or(described::side);
        Sex sex = before.sex() != Sex.UNTOLD ? before.sex() : described.sex();
        PersonName name = names.of(words.subList(run.from(), run.to()));
        return new Printed.Named(new Naming(name, role, sex, side, before.former() || described.former()));
    }

    /// `Russia's foreign minister, Sergei Lavrov`: the words before the comma are his.
    private Title apposed(List<Word> words, NameRun run, Title before) {
        if (words.get(run.from()).gap() != Gap.COMMA && before.edge() > 0 && words.get(before.edge()).gap() != Gap.COMMA) {
            return before;
        }
        Title first = titles.after(words, 0);
        return new Title(first.role(), first.side().or(before::side), before.sex(), first.former(), false, 0);
    }

    /// What follows the name: `Wolf Blitzer, CNN anchor`; `Hillary Clinton, Secretary of State`; `John McCain, R-AZ`.
    private Title described(List<Word> words, int from) {
        Title all = Title.none(from);
        int i = from;
        while (i < words.size()) {
            Title next = titles.after(words, i);
            all = new Title(all.role().or(next::role), next.side().filter(s -> s == Side.PRESS).or(all::side).or(next::side),
                    all.sex() != Sex.UNTOLD ? all.sex() : next.sex(), all.former() || next.former(), false, next.edge());
            i = Math.max(next.edge(), i + 1);
        }
        return all;
    }

    /// Words with an article and no title are no person: `the Taliban`.
    private boolean isThing(List<Word> words, NameRun run, Title before) {
        if (run.to() - run.from() > LONGEST_NAME) {
            return true;
        }
        boolean article = run.from() > 0 && isArticle(words.get(run.from() - 1));
        return article && before.role().isEmpty() && !before.former() && before.sex() == Sex.UNTOLD
                && !vocabulary.givenNames.isKnown(words.get(run.from()).shown());
    }

    private static boolean isArticle(Word word) {
        return switch (word.key()) {
            case "the", "a", "an" -> true;
            default -> false;
        };
    }

    private Printed withoutName(List<Word> words) {
        Title title = titles.after(words, 0);
        boolean many = title.indefinite() || words.stream().anyMatch(w -> INDEFINITE.contains(w.key()))
                || !words.isEmpty() && isPlural(words.getLast());
        Optional<Role> role = title.role();
        if (words.size() == 1 && vocabulary.address(words.getFirst()).isPresent() || words.isEmpty()) {
            return new Printed.Nobody("no name", Optional.empty());
        }
        if (role.isEmpty() || many || !role.get().post().isHeldByOne() || title.edge() < words.size() && isOwnedOffice(words, title)) {
            return new Printed.Nobody(role.isPresent() ? "an office that names nobody" : "no person's name", title.side());
        }
        return new Printed.Titled(role.get(), title.sex(), title.former());
    }

    private static boolean isPlural(Word word) {
        return switch (word.key()) {
            case "ministers", "presidents", "officials", "secretaries", "leaders", "diplomats", "министры", "президенты" -> true;
            default -> false;
        };
    }

    /// More words after a comma than a title tells of: not an office alone.
    private static boolean isOwnedOffice(List<Word> words, Title title) {
        return words.get(title.edge()).gap() == Gap.NONE;
    }

    private Optional<Printed> knownNobody(String bare, List<Word> words) {
        if (words.isEmpty()) {
            return Optional.of(new Printed.Nobody("no words", Optional.empty()));
        }
        List<Word> core = new ArrayList<>(words);
        if (core.size() > 1 && INDEFINITE.contains(core.getFirst().key()) || core.size() > 1 && isArticle(core.getFirst())) {
            core.removeFirst();
        }
        boolean numbered = core.size() > 1 && (NUMBERS.contains(core.getLast().key()) || core.getLast().key().length() == 1);
        if (numbered) {
            core.removeLast();
        }
        if (core.size() == 1 && PRONOUNS.contains(core.getFirst().key())) {
            return Optional.of(new Printed.Nobody("a pronoun", Optional.empty()));
        }
        StringBuilder key = new StringBuilder();
        core.forEach(word -> key.append(key.isEmpty() ? "" : " ").append(word.key()));
        return vocabulary.nobody(key.toString()).or(() -> vocabulary.nobody(Letters.plain(bare)))
                .map(side -> new Printed.Nobody("the label names nobody", side));
    }

    /// The index after `translator for`, 0 if the label is no translator's.
    private static int translatedFrom(List<Word> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).key().equals("for") && switch (words.get(i - 1).key()) {
                case "translator", "interpreter" -> true;
                default -> false;
            }) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Word> untilRelative(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (RELATIVES.contains(words.get(i).key()) && !words.get(i).capital()) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /// Without brackets and what they hold, unless they hold all of it.
    static String bare(String label) {
        String text = label.strip();
        while (text.length() > 1 && (text.charAt(0) == '[' && text.endsWith("]") || text.charAt(0) == '(' && text.endsWith(")"))) {
            text = text.substring(1, text.length() - 1).strip();
        }
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                bare.append(c == '\n' || c == '\u00A0' || c == '_' || c == '*' ? ' ' : c);
            }
        }
        return bare.toString().strip().replace(", 3rd", " III").replace(", 3d", " III").replace(", 2d", " II").replace(", 2nd", " II");
    }

    private static String shown(List<Word> words, int from, int to) {
        return String.join(" ", words.subList(from, to).stream().map(Word::shown).toList());
    }
}
