package readout.archive.search.words;

/// Goes through the words of a stretch of text, one at a time, without making objects.
///
/// A word is a run of letters and digits, folded by [Letters]. Further:
/// - an apostrophe inside joins (`O'Brien` is `obrien`, `don't` is `dont`), but what is only leant on is left off, as in
///   `Russia's`, `we'll`, `I'm`: the word is `russia`, and covers the whole; `1980's` is `1980s`;
/// - single letters with full stops are one word (`U.S.S.R.`, `p.m.`);
/// - `U.S.`, `US`, `USA` and `U.S.A.` are all the word `usa`, so that they meet each other and not the pronoun;
/// - digits in groups of three join (`1,500`), and a decimal point is part of its number;
/// - hyphens and everything else separate, so that `missile-defense` is two words side by side.
public final class Tokenizer {

    /// The longest word kept, in UTF-16 units; what is longer is cut there.
    public static final int LONGEST = 64;

    /// Stands for a decimal point in a folded word.
    public static final char POINT = '·';

    private static final int NONE = -1;

    private final char[] word = new char[LONGEST + 4];
    private String text = "";
    private int to;
    private int next;
    private int start;
    private int end;
    private int length;
    private boolean capital;
    private boolean digits;

    /// Starts anew at `from`, up to `to`, both UTF-16 offsets into `text`.
    public Tokenizer over(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.next = from;
        return this;
    }

    /// Goes to the next word.
    ///
    /// @return whether there is one
    public boolean next() {
        int at = next;
        while (at < to && !startsWord(at)) {
            at++;
        }
        if (at >= to) {
            next = to;
            return false;
        }
        start = at;
        length = 0;
        digits = true;
        capital = Character.isUpperCase(text.charAt(at));
        end = isAcronym(at) ? acronym(at) : run(at);
        next = end;
        nameTheStates();
        return true;
    }

    /// Where the word starts in the text.
    public int start() {
        return start;
    }

    /// Where the word ends in the text.
    public int end() {
        return end;
    }

    /// The number of units of the folded word.
    public int length() {
        return length;
    }

    /// A unit of the folded word.
    public char unit(int index) {
        return word[index];
    }

    /// The folded word.
    public String word() {
        return new String(word, 0, length);
    }

    /// Adds the folded word to `out`.
    public void appendTo(StringBuilder out) {
        out.append(word, 0, length);
    }

    /// Whether the word is written with a capital.
    public boolean isCapital() {
        return capital;
    }

    private boolean startsWord(int at) {
        char folded = Letters.fold(text.charAt(at));
        return folded > Letters.LAST_CLASS || folded == Letters.SEVERAL || folded == Letters.ALONE
                || folded == Letters.HALF && !pair(at).isEmpty();
    }

    /// The folded letters of the surrogate pair at `at`, empty if it is no pair or no letter.
    private String pair(int at) {
        if (at + 1 < to && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            return Letters.foldPoint(text.codePointAt(at));
        }
        return "";
    }

    private int run(int from) {
        int at = from;
        int last = from;
        boolean pointed = false;
        while (at < to) {
            char c = text.charAt(at);
            char folded = Letters.fold(c);
            if (folded > Letters.LAST_CLASS) {
                add(folded);
                digits &= folded >= '0' && folded <= '9';
                last = ++at;
            } else if (folded == Letters.MARK) {
                mark(c);
                last = ++at;
            } else if (folded == Letters.HIDDEN) {
                at++;
            } else if (folded == Letters.SEVERAL) {
                add(Letters.several(c));
                last = ++at;
            } else if (folded == Letters.ALONE) {
                return at == from ? alone(at) : last;
            } else if (folded == Letters.HALF) {
                String letters = pair(at);
                if (letters.isEmpty()) {
                    return last;
                }
                add(letters);
                at += 2;
                last = at;
            } else {
                int over = joins(c, at, from, pointed);
                if (over == NONE) {
                    return last;
                }
                pointed |= c == '.';
                if (over < 0) {
                    return -over;
                }
                at = over;
            }
        }
        return last;
    }

    private int alone(int at) {
        add(text.charAt(at));
        digits = false;
        return at + 1;
    }

    /// What the separator `c` at `at` does inside a word: the offset where the word goes on, the negative offset where it ends
    /// after something it only leans on, or [#NONE] where it ends here.
    private int joins(char c, int at, int from, boolean pointed) {
        if (Letters.isApostrophe(c)) {
            return apostrophe(at);
        }
        if (!digits || length == 0) {
            return NONE;
        }
        if (c == ',' || c == '\u00A0' || c == '\u202F') {
            return isGroup(at, from) ? at + 1 : NONE;
        }
        if (c == '.' && !pointed && isDigit(at + 1)) {
            return decimals(at, from);
        }
        return NONE;
    }

    private int apostrophe(int at) {
        if (at + 1 >= to || !Letters.isLetter(text.charAt(at + 1))) {
            return NONE;
        }
        int stop = at + 1;
        while (stop < to && stop - at < 4 && Letters.isInWord(text.charAt(stop))) {
            stop++;
        }
        boolean ends = stop >= to || !Letters.isInWord(text.charAt(stop));
        boolean leaning = ends && leans(at + 1, stop);
        if (digits) {
            return leaning ? at + 1 : NONE;
        }
        return leaning ? -stop : at + 1;
    }

    private boolean leans(int from, int stop) {
        char first = (char) (text.charAt(from) | 0x20);
        if (stop - from == 1) {
            return first == 's' || first == 'd' || first == 'm';
        }
        char second = (char) (text.charAt(from + 1) | 0x20);
        return stop - from == 2 && (first == 'l' && second == 'l' || (first == 'r' || first == 'v') && second == 'e');
    }

    /// Whether a separator stands before exactly three digits, after one to three digits or another such group.
    private boolean isGroup(int at, int from) {
        boolean whole = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)
                && (at + 4 >= to || !Letters.isInWord(text.charAt(at + 4)));
        return whole && (at - from <= 3 || at - from > 4 && text.charAt(at - 4) == text.charAt(at));
    }

    /// A point between digits belongs to the number unless it is one of several, as in `15.05.2007`.
    private int decimals(int at, int from) {
        int stop = at + 1;
        while (isDigit(stop)) {
            stop++;
        }
        boolean another = stop + 1 < to && text.charAt(stop) == '.' && isDigit(stop + 1);
        boolean follows = from > 1 && text.charAt(from - 1) == '.' && isDigit(from - 2);
        if (another || follows) {
            return NONE;
        }
        add(POINT);
        return at + 1;
    }

    private boolean isDigit(int at) {
        return at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /// Whether single letters with full stops begin here.
    private boolean isAcronym(int at) {
        return isSingle(at) && at + 2 < to && text.charAt(at + 1) == '.' && isSingle(at + 2);
    }

    /// Whether a letter stands at `at` with no letter or digit after it.
    private boolean isSingle(int at) {
        return at < to && Character.isLetter(text.charAt(at)) && Letters.fold(text.charAt(at)) > Letters.LAST_CLASS
                && (at + 1 >= to || !Letters.isInWord(text.charAt(at + 1)));
    }

    private int acronym(int from) {
        add(Letters.fold(text.charAt(from)));
        digits = false;
        int at = from + 1;
        while (at < to && text.charAt(at) == '.' && isSingle(at + 1)) {
            add(Letters.fold(text.charAt(at + 1)));
            at += 2;
        }
        if (at < to && text.charAt(at) == '.') {
            at++;
        }
        if (at < to && Letters.isApostrophe(text.charAt(at))) {
            int over = apostrophe(at);
            return over < NONE ? -over : at;
        }
        return at;
    }

    private void nameTheStates() {
        if (length == 2 && word[0] == 'u' && word[1] == 's') {
            char second = text.charAt(start + 1);
            if (second == '.' || second == 'S' && capital) {
                add('a');
            }
        }
    }

    private void mark(char mark) {
        if (Letters.isBreve(mark) && length > 0 && word[length - 1] == 'и') {
            word[length - 1] = 'й';
        }
    }

    private void add(String letters) {
        digits = false;
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i));
        }
    }

    private void add(char letter) {
        if (length < LONGEST) {
            word[length++] = letter;
        }
    }
}
