package readout.reading.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines that stand on a page but are no part of its document: menus, tools, banners, end marks, rights.
final class Furniture {

    private static final int GLUED = 3;
    private static final int LONGEST = 400;
    private static final int LONGEST_PATH = 160;
    private static final String RULES = "#*-_=~•·|–—+<>»«/\\.:^…";

    private final Set<String> whole = new HashSet<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final List<String> anywhere = new ArrayList<>();

    Furniture() {
        for (String line : WordRows.lines("furniture.txt")) {
            String words = Fold.of(line.substring(1).strip());
            switch (line.charAt(0)) {
                case '=' -> whole.add(Fold.stripped(words));
                case '^' -> beginnings.computeIfAbsent(firstWord(words), _ -> new ArrayList<>()).add(words);
                case '~' -> anywhere.add(words);
                default -> throw new IllegalStateException("Not an entry: " + line);
            }
        }
    }

    /// Whether a line, folded, is furniture.
    boolean matches(String folded) {
        return isRule(folded) || isEndMark(folded) || isPath(folded) || isTool(folded);
    }

    /// `Home > Secretary of State > Remarks`, `Home / Briefings / Remarks`: where a page stands in its site.
    static boolean isPath(String folded) {
        if (folded.length() > LONGEST_PATH) {
            return false;
        }
        int marks = 0;
        for (int i = 1; i + 1 < folded.length(); i++) {
            boolean mark = ">›»→".indexOf(folded.charAt(i)) >= 0 || folded.charAt(i) == '/' && folded.startsWith("home");
            marks += mark && folded.charAt(i - 1) == ' ' && folded.charAt(i + 1) == ' ' ? 1 : 0;
        }
        return marks >= 2 || marks == 1 && folded.startsWith("home ");
    }

    /// Whether a line is nothing but a rule, bullets or a picture's name.
    static boolean isRule(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != ' ' && RULES.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /// `END 12:05 P.M. EDT`, `(end)`, `-30-`.
    static boolean isEndMark(String folded) {
        if (folded.startsWith("end ") || folded.startsWith("(end ")) {
            String rest = folded.substring(folded.indexOf(' ') + 1);
            return !rest.isEmpty() && Character.isDigit(rest.charAt(0)) && folded.length() < 40;
        }
        return folded.equals("-30-") || folded.equals("- 30 -");
    }

    /// Whether a line, folded, is a tool, a menu or another set phrase of pages.
    boolean isTool(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        String bare = Fold.stripped(folded);
        if (whole.contains(bare)) {
            return true;
        }
        String from = folded.startsWith("(c)") || folded.startsWith("(ap") || folded.startsWith("(photo") || folded.startsWith("©") ? folded : bare;
        for (String beginning : beginnings.getOrDefault(firstWord(from), List.of())) {
            if (from.startsWith(beginning) && endsAtWord(from, beginning)) {
                return true;
            }
        }
        for (String words : anywhere) {
            if (folded.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAtWord(String line, String beginning) {
        int end = beginning.length();
        return end == line.length() || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(beginning.charAt(end - 1)) || Character.isDigit(beginning.charAt(end - 1));
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        int end = first.length();
        while (end > 0 && ".,:;…!?".indexOf(first.charAt(end - 1)) >= 0) {
            end--;
        }
        return first.substring(0, end);
    }

    /// A menu whose entries lost what parted them: `SolutionsLegalAgencyRisk ManagementTax`.
    static boolean isGluedMenu(String words) {
        int glued = 0;
        for (int i = 3; i + 1 < words.length(); i++) {
            boolean joint = Character.isUpperCase(words.charAt(i)) && Character.isLowerCase(words.charAt(i - 1)) && Character.isLowerCase(words.charAt(i - 2))
                    && Character.isLowerCase(words.charAt(i - 3)) && Character.isLowerCase(words.charAt(i + 1));
            glued += joint ? 1 : 0;
        }
        return glued >= GLUED && !Sentences.closes(words);
    }
}
