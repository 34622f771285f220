package readout.reading.metadata;

/// Titles as files give them in their properties, with the site's name before or behind a mark.
final class GivenTitles {

    private static final int LONGEST_SITE = 50;
    private static final String[] MARKS = {" | ", " :: ", " » ", " — ", " – ", " - ", " // "};

    private GivenTitles() {
    }

    /// The title without the site's name: `Clinton in Geneva | Some Paper` is `Clinton in Geneva`.
    static String trimmed(String title) {
        String left = title.replaceAll("[\\s\\u00A0]+", " ").strip();
        for (String mark : MARKS) {
            int at = left.lastIndexOf(mark);
            if (at > 0 && left.length() - at - mark.length() <= LONGEST_SITE && at >= left.length() - at - mark.length()) {
                return left.substring(0, at).strip();
            }
        }
        return left;
    }
}
