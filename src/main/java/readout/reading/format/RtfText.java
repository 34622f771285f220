package readout.reading.format;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.reading.format.RtfGroup.Destination;

/// Follows the text of an RTF file: its paragraphs, tables, lists and notes. Headers and footers, pictures and whatever is
/// meant for other programs is left out. The control words are those of Microsoft's RTF specification 1.9.1.
final class RtfText {

    private static final Set<String> NOWHERE = Set.of("colortbl", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
            "footerl", "footerr", "footerf", "fldinst", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
            "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor",
            "revtbl", "filetbl", "nonshppict", "info", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "template", "private",
            "xe", "tc", "txe", "rxe", "userprops", "mmathPr", "sp", "objdata", "passwordhash", "pgptbl");
    /// Groups that old programs may skip, but whose words are on the page: text boxes and notes.
    private static final Set<String> STARRED_AND_READ = Set.of("shpinst", "footnote");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("emdash", "—"), Map.entry("endash", "–"),
            Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"), Map.entry("~", "\u00A0"), Map.entry("_", "-"), Map.entry("emspace", " "),
            Map.entry("enspace", " "), Map.entry("qmspace", " "), Map.entry("tab", "\u00A0\u00A0"));

    private final RtfTokens tokens;
    private final RtfParagraphs paragraphs;
    private final Deadline deadline;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfGroup> parents = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder words = new StringBuilder();
    private final Map<Destination, StringBuilder> collected = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private RtfGroup group = RtfGroup.first();
    private boolean starred;
    private int substitutesLeft;
    private int defaultFont;
    private int definedFont;
    private int definedStyle;

    RtfText(byte[] file, RtfParagraphs paragraphs, Deadline deadline) {
        this.tokens = new RtfTokens(file);
        this.paragraphs = paragraphs;
        this.deadline = deadline;
    }

    /// Reads to the end, then tells the notes.
    void read() {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            deadline.check();
            switch (kind) {
                case OPEN -> {
                    flush();
                    parents.push(group);
                    starred = false;
                }
                case CLOSE -> closeGroup();
                case HEX, TEXT -> {
                    if (substitutesLeft > 0) {
                        substitutesLeft--;
                    } else {
                        bytes.write(tokens.value());
                    }
                }
                default -> word(tokens.word());
            }
        }
        flush();
        paragraphs.finish();
        for (String note : notes) {
            for (String paragraph : note.split("\n")) {
                paragraphs.words(paragraph, false);
                paragraphs.end();
            }
        }
    }

    /// What the file tells of itself in its information group: its title or author.
    String told(Destination destination) {
        return collected.getOrDefault(destination, new StringBuilder()).toString();
    }

    private void closeGroup() {
        flush();
        substitutesLeft = 0;
        Destination ended = group.destination();
        group = parents.isEmpty() ? RtfGroup.first() : parents.pop();
        if (ended == group.destination()) {
            return;
        }
        if (ended == Destination.MARK) {
            paragraphs.mark(taken(Destination.MARK));
        } else if (ended == Destination.NOTE) {
            notes.add(taken(Destination.NOTE));
        }
    }

    private String taken(Destination destination) {
        StringBuilder text = collected.remove(destination);
        return text == null ? "" : text.toString();
    }

    private void word(String word) {
        if (word.equals("*")) {
            starred = true;
            return;
        }
        String sign = SIGNS.get(word);
        if (sign != null || word.equals("u")) {
            decode();
            words.append(sign != null ? sign : String.valueOf((char) tokens.number()));
            substitutesLeft = sign != null ? 0 : group.substitutes();
            return;
        }
        flush();
        substitutesLeft = 0;
        if (starred && !STARRED_AND_READ.contains(word) || NOWHERE.contains(word)) {
            group = group.to(Destination.NOWHERE);
        } else if (!destination(word) && !fileProperty(word) && !format(word) && group.destination() == Destination.BODY) {
            paragraphWord(word);
        } else if (group.destination() == Destination.NOTE && (word.equals("par") || word.equals("line"))) {
            collected.computeIfAbsent(Destination.NOTE, _ -> new StringBuilder()).append('\n');
        }
        starred = false;
    }

    private boolean destination(String word) {
        Destination to = switch (word) {
            case "fonttbl" -> Destination.FONTS;
            case "stylesheet" -> Destination.STYLES;
            case "footnote" -> Destination.NOTE;
            case "listtext", "pntext" -> Destination.MARK;
            case "title" -> isToldFirst(Destination.TITLE) ? Destination.TITLE : null;
            case "author" -> isToldFirst(Destination.AUTHOR) ? Destination.AUTHOR : null;
            default -> null;
        };
        if (to != null && (group.destination() != Destination.NOWHERE || to == Destination.TITLE || to == Destination.AUTHOR)) {
            group = group.to(to);
        }
        return to != null;
    }

    /// The information group is left out, but for these.
    private boolean isToldFirst(Destination destination) {
        return group.destination() == Destination.NOWHERE && !collected.containsKey(destination);
    }

    private boolean fileProperty(String word) {
        switch (word) {
            case "ansicpg" -> charsets.codePage(tokens.number());
            case "mac" -> charsets.codePage(10000);
            case "pc" -> charsets.codePage(437);
            case "pca" -> charsets.codePage(850);
            case "deff" -> defaultFont = tokens.number();
            case "fcharset" -> charsets.font(definedFont, tokens.number());
            case "bin" -> tokens.skip(tokens.number());
            case "s" -> {
                definedStyle = tokens.number();
                return group.destination() == Destination.STYLES;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean format(String word) {
        boolean on = !tokens.hasNumber() || tokens.number() != 0;
        switch (word) {
            case "f" -> {
                definedFont = tokens.number();
                group = group.inFont(tokens.number());
            }
            case "b" -> group = group.bold(on);
            case "v", "deleted" -> group = group.hidden(on);
            case "plain" -> group = group.plain(defaultFont);
            case "uc" -> group = group.substitutes(Math.clamp(tokens.number(), 0, 16));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paragraphWord(String word) {
        switch (word) {
            case "par", "sect", "page", "nestcell", "nestrow" -> paragraphs.end();
            case "line" -> paragraphs.lineBreak();
            case "cell" -> paragraphs.endCell();
            case "row" -> paragraphs.endRow();
            case "intbl" -> paragraphs.inTable(true);
            case "pard" -> {
                paragraphs.inTable(false);
                paragraphs.heading(0);
            }
            case "s" -> paragraphs.heading(headings.getOrDefault(tokens.number(), 0));
            case "outlinelevel" -> paragraphs.heading(tokens.number() < 9 ? tokens.number() + 1 : 0);
            default -> { }
        }
    }

    private void decode() {
        if (bytes.size() > 0) {
            words.append(bytes.toString(charsets.of(group.font())));
            bytes.reset();
        }
    }

    private void flush() {
        decode();
        if (words.isEmpty()) {
            return;
        }
        switch (group.destination()) {
            case BODY -> {
                if (!group.hidden()) {
                    paragraphs.words(words.toString(), group.bold());
                }
            }
            case STYLES -> style(words.toString().strip());
            case NOTE, MARK, TITLE, AUTHOR ->
                    collected.computeIfAbsent(group.destination(), _ -> new StringBuilder()).append(words);
            case FONTS, NOWHERE -> { }
        }
        words.setLength(0);
    }

    /// A style's name, as `heading 2;`.
    private void style(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("heading ") && lower.length() > 8 && Character.isDigit(lower.charAt(8))) {
            headings.put(definedStyle, lower.charAt(8) - '0');
        } else if (lower.equals("title;") || lower.equals("subtitle;")) {
            headings.put(definedStyle, lower.equals("title;") ? 1 : 2);
        }
    }
}
