package readout.reading.metadata;

import java.util.List;

/// Surnames as Russian titles print them, `выступление С.В.Лаврова`, brought back to the form of a label, `С.В.Лавров`.
final class RussianGenitive {

    private record Ending(String genitive, String nominative) {
    }

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ской", "ская"), new Ending("цкой", "цкая"), new Ending("ского", "ский"), new Ending("цкого", "цкий"),
            new Ending("овой", "ова"), new Ending("евой", "ева"), new Ending("ёвой", "ёва"), new Ending("иной", "ина"), new Ending("ыной", "ына"),
            new Ending("ова", "ов"), new Ending("ева", "ев"), new Ending("ёва", "ёв"), new Ending("ина", "ин"), new Ending("ына", "ын"),
            new Ending("ого", "ой"), new Ending("его", "ий"), new Ending("ка", "к"), new Ending("на", "н"), new Ending("ра", "р"), new Ending("та", "т"), new Ending("ча", "ч"));

    private RussianGenitive() {
    }

    /// The nominative of a name in the genitive, as far as its ending tells it.
    static String nominative(String name) {
        for (Ending ending : ENDINGS) {
            if (name.endsWith(ending.genitive())) {
                return name.substring(0, name.length() - ending.genitive().length()) + ending.nominative();
            }
        }
        return name;
    }
}
