package readout.reading.quotation;

import java.util.Arrays;
import java.util.List;

/// A paragraph as a row of tokens in which each quotation is one, with the places where sentences begin.
///
/// @param paragraph the paragraph's number
/// @param text      the whole text
/// @param tokens    of the paragraph
/// @param sentences the index of each sentence's first token, ascending, 0 first; empty if there are no tokens
/// @param quotes    the index of each quotation's token
record Frame(int paragraph, String text, List<Token> tokens, int[] sentences, int[] quotes) {

    /// The farthest a rule looks from a quotation, in tokens: a bound on work, wider than a readable sentence.
    static final int REACH = 90;

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /// Whether `index` is a token of this frame and a word with the role.
    boolean has(int index, Role role) {
        return index >= 0 && index < tokens.size() && tokens.get(index).has(role);
    }

    boolean any(int index, long roles) {
        return index >= 0 && index < tokens.size() && tokens.get(index).any(roles);
    }

    boolean isMark(int index, char mark) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isMark(mark);
    }

    boolean isQuote(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isQuote();
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isName(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isName();
    }

    /// Whether the word is written so, letter for letter.
    boolean is(int index, String word) {
        if (!isWord(index)) {
            return false;
        }
        Token token = tokens.get(index);
        return token.end() - token.start() == word.length() && text.startsWith(word, token.start());
    }

    boolean isEither(int index, String word, String other) {
        return is(index, word) || is(index, other);
    }

    boolean isCyrillic(int index) {
        return index >= 0 && index < tokens.size() && text.charAt(tokens.get(index).start()) >= '\u0400'
                && text.charAt(tokens.get(index).start()) <= '\u04FF';
    }

    /// The number of the sentence that holds a token.
    int sentenceOf(int index) {
        int found = Arrays.binarySearch(sentences, index);
        return found >= 0 ? found : -found - 2;
    }

    /// The first token of the sentence that holds `index`, no farther back than a rule looks.
    int sentenceStart(int index) {
        return Math.max(sentences[sentenceOf(index)], index - REACH);
    }

    /// The token behind the last of the sentence that holds `index`, no farther on than a rule looks.
    int sentenceEnd(int index) {
        int next = sentenceOf(index) + 1;
        return Math.min(next < sentences.length ? sentences[next] : tokens.size(), index + REACH);
    }

    /// The words from one token to before another, as printed, with single blanks.
    String words(int from, int to) {
        int start = tokens.get(from).start();
        String printed = text.substring(start, tokens.get(to - 1).end());
        return printed.indexOf('\n') < 0 && printed.indexOf("  ") < 0 && printed.indexOf('\u00A0') < 0
                ? printed : String.join(" ", printed.replace('\u00A0', ' ').strip().split("\\s+"));
    }
}
