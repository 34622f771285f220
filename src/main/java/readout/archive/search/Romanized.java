package readout.archive.search;

import java.util.ArrayList;
import java.util.List;
import readout.archive.search.words.Tokenizer;

/// Names made comparable over scripts and ways to write Russian sounds in Latin letters: `Лавров`, `Lavrov`, `Lawrow` and `Lavroff`
/// are one, so are `Сергей`, `Sergei`, `Sergey` and `Sergej`.
final class Romanized {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN = ("a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sch  i  e iu ia i i e g").split(" ", -1);
    private static final String[][] SAME = {{"tsch", "ch"}, {"tch", "ch"}, {"shch", "sch"}, {"kh", "h"}, {"ph", "f"}, {"ck", "k"},
            {"x", "ks"}, {"w", "v"}, {"y", "i"}, {"j", "i"}, {"ie", "e"}};

    private Romanized() {
    }

    /// The words of a name, each made comparable.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer().over(name, 0, name.length());
        while (tokenizer.next()) {
            words.add(word(tokenizer.word()));
        }
        return words;
    }

    private static String word(String folded) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            int place = CYRILLIC.indexOf(folded.charAt(i));
            latin.append(place < 0 ? String.valueOf(folded.charAt(i)) : LATIN[place]);
        }
        String word = latin.toString();
        for (String[] same : SAME) {
            word = word.replace(same[0], same[1]);
        }
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1) || Character.isDigit(word.charAt(i))) {
                single.append(word.charAt(i));
            }
        }
        boolean french = single.length() > 4 && (single.lastIndexOf("of") == single.length() - 2 || single.lastIndexOf("ef") == single.length() - 2);
        return french ? single.substring(0, single.length() - 1) + "v" : single.toString();
    }
}
