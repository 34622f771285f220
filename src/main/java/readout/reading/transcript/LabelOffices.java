package readout.reading.transcript;

import java.util.HashSet;
import java.util.Set;

/// What titles and offices in a label tell of the rest of it.
final class LabelOffices {

    private static final int MOST_NAME_WORDS = 5;

    private final Set<String> title;
    private final Set<String> weakTitle;
    private final Set<String> office;
    private final Set<String> joining;
    private final Set<String> topic;

    LabelOffices(WordLists lists) {
        title = lists.keys("title");
        weakTitle = lists.keys("weak-title");
        office = lists.keys("office");
        joining = lists.keys("joining");
        topic = lists.keys("topic");
    }

    boolean isTitle(String word) {
        return title.contains(word);
    }

    boolean isJoining(String word) {
        return joining.contains(word);
    }

    /// Whether a word is a common noun that headings are made of.
    boolean isTopic(String word) {
        return topic.contains(word);
    }

    /// A title and a name: `FOREIGN MINISTER LAVROV`, `President of Russia Vladimir Putin`.
    boolean isTitled(String key) {
        String[] words = LabelKey.words(key.startsWith("U S ") ? key.substring(4) : key);
        if (words.length < 2 || !title.contains(words[0])) {
            return false;
        }
        String last = words[words.length - 1];
        if (topic.contains(last) || LabelRoles.isNumber(last) || last.length() < 2) {
            return false;
        }
        boolean strong = false;
        int names = 0;
        for (String word : words) {
            boolean isOffice = title.contains(word) || office.contains(word);
            strong |= isOffice && !weakTitle.contains(word);
            names += isOffice || joining.contains(word) || topic.contains(word) ? 0 : 1;
        }
        return strong && names > 0;
    }

    /// A name, a comma and an office; or an office at the end: `WOLF BLITZER, CNN ANCHOR`, `State Department Spokesperson`.
    boolean isDescribed(String key) {
        int comma = key.indexOf(',');
        if (comma > 0) {
            if (key.substring(0, comma).split(" ").length > MOST_NAME_WORDS) {
                return false;
            }
            for (String word : key.substring(comma + 1).strip().split("[ ,/-]")) {
                if (office.contains(word)) {
                    return true;
                }
            }
            return false;
        }
        String[] words = key.split(" ");
        String last = words[words.length - 1];
        return words.length >= 2 && office.contains(last) && !topic.contains(last);
    }

    /// The words before a comma that are neither title nor joining word.
    Set<String> nameWords(String key) {
        int comma = key.indexOf(',');
        Set<String> names = new HashSet<>();
        for (String word : (comma < 0 ? key : key.substring(0, comma)).split(" ")) {
            if (word.length() > 2 && !title.contains(word) && !joining.contains(word)) {
                names.add(word);
            }
        }
        return names;
    }
}
