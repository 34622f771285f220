package readout.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes texts in the formats of real transcripts and reports from a seed: the same seed and number give the same text.
///
/// Words are drawn by rank from a vocabulary of common and made-up words, so that an index over them has
/// the long tail of a real one; about one text in ten is Russian, three in ten are newspaper reports.
final class CorpusWriter {

    private static final String[] COMMON = ("the of and to in a that is we for on our with as are it this have be will not "
            + "by at from they has which was but their all about more also can been would there very who its so what "
            + "between countries relations security cooperation agreement treaty president minister government meeting talks "
            + "missile defense nuclear weapons arms control reduction sanctions europe alliance question answer important "
            + "discussed position partners interests dialogue concern progress negotiations issue support region peace "
            + "conflict economic trade energy process political international community resolution council work together "
            + "today year future past time world people state department foreign policy forces military troops border").split(" ");
    private static final String[] COMMON_RUSSIAN = ("и в не на что с по мы это как к из у за о от же так для но бы его все она "
            + "отношения безопасность сотрудничество договор президент министр правительство встреча переговоры ракета ракеты "
            + "оборона ядерное оружие вооружения сокращение санкции европа союз вопрос ответ позиция партнёры интересы диалог "
            + "прогресс поддержка регион мир конфликт экономика торговля энергетика процесс политика международный резолюция "
            + "совет вместе сегодня год будущее время страна государство министерство иностранных дел войска граница").split(" ");
    private static final List<String> TOPICS = List.of("missile defense", "arms control", "Kosovo", "Georgia", "Iran", "Syria",
            "Ukraine", "NATO enlargement", "counterterrorism", "trade", "Afghanistan", "North Korea");
    private static final List<String[]> PAIRS = List.of(
            new String[] {"SECRETARY RICE", "FOREIGN MINISTER LAVROV", "Condoleezza Rice", "2005", "2008", "Moscow, Russia"},
            new String[] {"SECRETARY CLINTON", "FOREIGN MINISTER LAVROV", "Hillary Rodham Clinton", "2009", "2012", "Geneva, Switzerland"},
            new String[] {"SECRETARY KERRY", "FOREIGN MINISTER LAVROV", "John Kerry", "2013", "2016", "Vienna, Austria"},
            new String[] {"SECRETARY ALBRIGHT", "FOREIGN MINISTER IVANOV", "Madeleine Albright", "1998", "2000", "London, United Kingdom"},
            new String[] {"SECRETARY BAKER", "FOREIGN MINISTER SHEVARDNADZE", "James Baker", "1989", "1990", "Helsinki, Finland"});

    private final long seed;
    private final String[] tail;
    private final String[] russianTail;

    CorpusWriter(long seed) {
        this.seed = seed;
        this.tail = madeUp(new SplittableRandom(seed), 30_000, "bcdfgklmnprstv", "aeiou");
        this.russianTail = madeUp(new SplittableRandom(seed + 1), 15_000, "бвгдклмнпрст", "аеиоу");
    }

    private static String[] madeUp(SplittableRandom random, int count, String consonants, String vowels) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = random.nextInt(2, 5); syllable > 0; syllable--) {
                word.append(consonants.charAt(random.nextInt(consonants.length())))
                        .append(vowels.charAt(random.nextInt(vowels.length())));
            }
            words[i] = word.append(consonants.charAt(random.nextInt(consonants.length()))).toString();
        }
        return words;
    }

    /// Text number `number`, about `size` characters long.
    String text(int number, int size) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        int kind = random.nextInt(10);
        if (kind == 0) {
            return transcript(random, number, size, true);
        }
        return kind < 4 ? article(random, number, size) : transcript(random, number, size, false);
    }

    private String transcript(SplittableRandom random, int number, int size, boolean russian) {
        String[] pair = PAIRS.get(random.nextInt(PAIRS.size()));
        LocalDate day = dayOf(random, pair);
        StringBuilder text = new StringBuilder(size + 500);
        text.append("Remarks With the Foreign Minister, No. ").append(number).append("\n\n").append(pair[2]).append("\nSecretary of State\n")
                .append(pair[5]).append('\n').append(day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH))).append("\n\n");
        int turn = 0;
        while (text.length() < size) {
            switch (turn++ % 4) {
                case 0 -> text.append(pair[0]).append(": ");
                case 1 -> text.append(pair[1]).append(": (Via interpreter) ");
                case 2 -> text.append("QUESTION: John Smith, Reuters. ");
                default -> text.append(pair[random.nextInt(2)]).append(": ");
            }
            prose(random, text, random.nextInt(250, 1_400), russian);
            text.append("\n\n");
        }
        return text.append("# # #\n").toString();
    }

    private String article(SplittableRandom random, int number, int size) {
        String[] pair = PAIRS.get(random.nextInt(PAIRS.size()));
        LocalDate day = dayOf(random, pair);
        String city = pair[5].substring(0, pair[5].indexOf(','));
        String surname = pair[2].substring(pair[2].lastIndexOf(' ') + 1);
        StringBuilder text = new StringBuilder(size + 500);
        text.append("Ministers meet in ").append(city).append(" for talks, report ").append(number).append("\n\n")
                .append(day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH))).append("\n\n")
                .append(city.toUpperCase(Locale.ROOT)).append(" (Reuters) - ");
        while (text.length() < size) {
            prose(random, text, random.nextInt(120, 400), false);
            text.append("\n\n\"");
            prose(random, text, random.nextInt(60, 160), false);
            text.setCharAt(text.length() - 1, ',');
            text.append("\" ").append(surname).append(" said on ")
                    .append(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)).append(".\n\n");
        }
        return text.toString();
    }

    private void prose(SplittableRandom random, StringBuilder text, int size, boolean russian) {
        String[] common = russian ? COMMON_RUSSIAN : COMMON;
        String[] rare = russian ? russianTail : tail;
        int end = text.length() + size;
        boolean opening = true;
        int sentence = random.nextInt(8, 25);
        while (text.length() < end) {
            String word = wordOf(random, common, rare);
            if (!russian && random.nextInt(60) == 0) {
                word = TOPICS.get(random.nextInt(TOPICS.size()));
            }
            if (opening) {
                text.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            } else {
                text.append(word);
            }
            opening = --sentence == 0;
            if (opening) {
                text.append(". ");
                sentence = random.nextInt(8, 25);
            } else {
                text.append(random.nextInt(14) == 0 ? ", " : " ");
            }
        }
        text.setLength(text.length() - (text.charAt(text.length() - 2) == '.' || text.charAt(text.length() - 2) == ',' ? 2 : 1));
        text.append('.');
    }

    /// Ranks fall off as in language: two words of three are common ones, the rest come from a long tail.
    private static String wordOf(SplittableRandom random, String[] common, String[] rare) {
        double chance = random.nextDouble();
        if (chance < 0.66) {
            double rank = random.nextDouble();
            return common[(int) (rank * rank * common.length)];
        }
        double rank = random.nextDouble();
        return rare[(int) (rank * rank * rank * rare.length)];
    }

    private static LocalDate dayOf(SplittableRandom random, String[] pair) {
        LocalDate first = LocalDate.of(Integer.parseInt(pair[3]), 1, 25);
        LocalDate last = LocalDate.of(Integer.parseInt(pair[4]), 12, 20);
        return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay()));
    }
}
