package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Finding;
import readout.model.Span;
import readout.reading.format.Hints;
import readout.reading.metadata.PersonalNames.Styled;

/// Tells who wrote an article or whose remarks a record holds.
final class AuthorFinder {

    private static final Pattern BY = Pattern.compile("\\b(?:by|By|BY)\\s+(?=\\p{Lu})");
    private static final Pattern LETTER = Pattern.compile("^(?:Letter|Message|Telegram|Note|LETTER|MESSAGE) (?:From|from|FROM) (?=\\p{Lu})");
    private static final Pattern RUSSIAN = Pattern.compile(
            "^(?:Выступлени|Интервью|Ответ|Вступительн|Заключительн|Комментари|Заявлени|Брифинг|Пресс-конференци|Стать|Реч|Обращени|Слов)\\S*(?:\\s\\S+){0,14}?\\s"
                    + "((?:[Мм]инистра|[Пп]резидента|[Зз]аместителя|[Пп]редставителя|[Пп]редседателя|[Пп]остпреда|[Пп]осла|[Пп]омощника|[Дд]иректора)(?:\\s[\\p{L}-]+){0,9}?)\\s"
                    + "(\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?)");
    private static final Pattern WRITES = Pattern.compile("\\b(?:writes|reports) (\\p{Lu}[^,.;:]{3,60})\\.?$");
    private static final int LONGEST_STYLED = 10;
    private static final Pattern OWNER = Pattern.compile("^(.{5,90}?)(?:['’]s?)\\s+(?:opening |closing |introductory )?(?:remarks|statement|speech|interview|answers|press|news|comments?|address|briefing|article|replies|reply)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> BEFORE_NAME = Set.of("by", "spoken by", "written by", "story by", "posted by", "author", "speaker", "автор", "текст");

    private final PersonalNames names;

    AuthorFinder(PersonalNames names) {
        this.names = names;
    }

    /// The name with its style, as printed.
    Finding<Styled> find(Head head, Foot foot, Hints hints) {
        return byline(head)
                .or(() -> principal(head))
                .or(() -> field(head))
                .or(() -> given(hints))
                .or(() -> delivered(head))
                .or(() -> byInTitle(head))
                .or(() -> ownerInTitle(head))
                .or(() -> firstInTitle(head))
                .or(() -> russianInTitle(head))
                .or(() -> writes(head))
                .or(() -> foot(foot));
    }

    private static Finding<Styled> byline(Head head) {
        Optional<Dateline> lined = head.dateline().filter(line -> line.author().isPresent());
        for (int i = 0; i < head.body(); i++) {
            Row row = head.rows().get(i);
            if (i > 0 && row.told() instanceof Told.Named named && BEFORE_NAME.contains(Fold.bare(head.rows().get(i - 1).line().words()))) {
                return Finding.certain(named.name(), "the byline", row.line().span());
            }
            if (row.told() instanceof Told.Byline byline) {
                return Finding.certain(plain(byline.names()), "the byline", row.line().span());
            }
            if (row.told() instanceof Told.Dated dated && !dated.names().isEmpty()) {
                return Finding.certain(plain(String.join(", ", dated.names())), "the name beside the date", row.line().span());
            }
        }
        return lined.map(line -> Finding.certain(plain(line.author().orElseThrow()), "the byline", line.span())).orElseGet(() -> Finding.none("there is no byline"));
    }

    /// The name that has an office with it; without one, a name between the title and the text; those behind the title first.
    private static Finding<Styled> principal(Head head) {
        Finding<Styled> best = Finding.none("no name stands in the page's head");
        int most = 0;
        for (int i = 0; i < head.body(); i++) {
            if (head.isTitled(i) || !(head.rows().get(i).told() instanceof Told.Named named)) {
                continue;
            }
            boolean office = !named.office().isEmpty() || isOffice(head, i + 1) || isOffice(head, i - 1);
            boolean styled = !named.name().style().isEmpty();
            int score = (office ? 4 : 0) + (styled ? 3 : 0) + (i >= head.afterTitle() ? 2 : 0) + (named.name().isFull() ? 1 : 0);
            if (score > most && score >= 3 && (office || styled || nearHeader(head, i))) {
                most = score;
                Span where = head.rows().get(i).line().span();
                best = office || styled ? Finding.certain(withOffice(named, head, i), "the name under the title", where)
                        : Finding.likely(named.name(), "a name in the page's head", where);
            }
        }
        return best;
    }

    private static Styled withOffice(Told.Named named, Head head, int at) {
        if (!named.name().style().isEmpty()) {
            return named.name();
        }
        String office = !named.office().isEmpty() ? named.office()
                : isOffice(head, at + 1) ? head.rows().get(at + 1).line().words() : isOffice(head, at - 1) ? head.rows().get(at - 1).line().words() : "";
        return new Styled(office, named.name().name());
    }

    private static boolean isOffice(Head head, int at) {
        if (at < 0 || at >= head.body() || head.isTitled(at)) {
            return false;
        }
        Told told = head.rows().get(at).told();
        return told instanceof Told.Office;
    }

    /// A date stands near, and no place directly below: a bare name over a place is a house.
    private static boolean nearHeader(Head head, int at) {
        boolean near = false;
        for (int i = Math.max(0, at - 1); i <= at + 2 && i < head.body(); i++) {
            Told told = head.rows().get(i).told();
            if (i == at + 1 && told instanceof Told.Placed) {
                return false;
            }
            near |= i != at && (told instanceof Told.Dated || told instanceof Told.Placed);
        }
        return near && head.title().isPresent();
    }

    private Finding<Styled> field(Head head) {
        for (Row row : head.own()) {
            if (row.told() instanceof Told.Field field && (field.field().equals("briefer") || field.field().equals("speaker") || field.field().equals("author") || field.field().startsWith("presenter") || field.field().equals("автор")
                    || field.field().equals("from") || field.field().equals("от"))) {
                Optional<Styled> name = longestName(field.value().replaceAll("[<(\\[].*", "").strip()).filter(found -> found.isFull() || !found.style().isEmpty());
                if (name.isPresent()) {
                    return Finding.certain(name.get(), "the page's head says so", row.line().span());
                }
            }
        }
        return Finding.none("no field names an author");
    }

    private Finding<Styled> given(Hints hints) {
        return hints.author().map(author -> author.replaceFirst("(?i)^by\\s+", "").strip())
                .flatMap(author -> names.whole(author.replaceAll("[<(\\[].*", "").strip())).filter(Styled::isFull)
                .map(name -> Finding.certain(name, "the file says so")).orElseGet(() -> Finding.none("the file names no author"));
    }

    /// `Remarks by Secretary of State Warren Christopher and …`. In a joint statement two sides speak, and neither is its author.
    private Finding<Styled> byInTitle(Head head) {
        String words = head.title().map(Title::words).orElse("");
        Matcher by = BY.matcher(words);
        while (by.find() && TitleFinder.isGenre(words) && !words.regionMatches(true, 0, "joint ", 0, 6)) {
            Optional<Styled> name = longestName(words.substring(by.end()));
            if (name.isPresent()) {
                return Finding.likely(name.get(), "the title says whose words they are", head.title().get().span());
            }
        }
        return Finding.none("the title names no author");
    }

    /// `As delivered by Ambassador …`
    private Finding<Styled> delivered(Head head) {
        for (Row row : head.own()) {
            Matcher by = row.told() instanceof Told.Note note ? BY.matcher(note.words()) : null;
            Optional<Styled> name = by != null && by.find() ? longestName(row.line().words().substring(row.line().words().indexOf(by.group()) + by.group().length())) : Optional.empty();
            if (name.isPresent()) {
                return Finding.certain(name.get(), "the note that says who spoke", row.line().span());
            }
        }
        return Finding.none("no note says who spoke");
    }

    private Optional<Styled> longestName(String words) {
        Optional<Styled> best = Optional.empty();
        int end = 0;
        for (int i = 0; i < LONGEST_STYLED && end < words.length(); i++) {
            int space = words.indexOf(' ', end + 1);
            end = space < 0 ? words.length() : space;
            String part = words.substring(0, end);
            Optional<Styled> name = names.whole(part).filter(n -> n.isFull() || !n.style().isEmpty());
            best = name.isPresent() ? name : best;
            if (",;:(".indexOf(part.charAt(part.length() - 1)) >= 0) {
                break;
            }
        }
        return best;
    }

    /// `Secretary Antony J. Blinken And Russian Foreign Minister Sergey Lavrov Before Their Meeting`, `Letter From President Reagan to …`
    private Finding<Styled> firstInTitle(Head head) {
        String words = head.title().map(Title::words).orElse("");
        boolean record = TitleFinder.isGenre(words) && head.all(Told.Placed.class).findAny().isPresent();
        Matcher letter = LETTER.matcher(words);
        Optional<Styled> name = letter.find() ? longestName(words.substring(letter.end()))
                : record ? longestName(words).filter(found -> found.isFull() && !found.style().isEmpty()) : Optional.empty();
        return name.map(found -> Finding.likely(found, "the title names the speaker first", head.title().get().span()))
                .orElseGet(() -> Finding.none("the title names no author"));
    }

    /// `… were discussed, writes Ann Rivers`, at the end of a title or the line under it.
    private Finding<Styled> writes(Head head) {
        for (Optional<Title> line : List.of(head.title(), head.subtitle())) {
            Matcher found = line.map(title -> WRITES.matcher(title.words())).orElse(null);
            Optional<Styled> name = found != null && found.find() ? names.whole(found.group(1)).filter(Styled::isFull) : Optional.empty();
            if (name.isPresent()) {
                return Finding.certain(name.get(), "the line under the title", line.get().span());
            }
        }
        return Finding.none("the title names no author");
    }

    /// `Выступление Министра иностранных дел России С.В.Лаврова …`: the first name in the title.
    private static Finding<Styled> russianInTitle(Head head) {
        Matcher found = RUSSIAN.matcher(head.title().map(Title::words).orElse(""));
        return found.find() ? Finding.likely(new Styled("", RussianGenitive.nominative(found.group(2))), "the title says whose words they are", head.title().get().span())
                : Finding.none("the title names no author");
    }

    private Finding<Styled> ownerInTitle(Head head) {
        Matcher owner = OWNER.matcher(head.title().map(Title::words).orElse(""));
        Optional<Styled> name = owner.find() ? names.whole(owner.group(1)).filter(n -> n.isFull() || !n.style().isEmpty()) : Optional.empty();
        return name.map(found -> Finding.likely(found, "the title says whose words they are", head.title().get().span()))
                .orElseGet(() -> Finding.none("the title names no author"));
    }

    private static Finding<Styled> foot(Foot foot) {
        for (Row row : foot.rows()) {
            if (row.told() instanceof Told.Byline byline) {
                return Finding.likely(plain(byline.names()), "the line below the text", row.line().span());
            }
        }
        return Finding.none("no byline, and no name in the page's head");
    }

    private static Styled plain(String names) {
        return new Styled("", names);
    }
}
