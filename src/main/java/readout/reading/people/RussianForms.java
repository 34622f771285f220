package readout.reading.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The forms a name in Cyrillic takes in Russian sentences. All words are [Letters#plain(CharSequence)] words.
final class RussianForms {

    /// Longest first, so that a stem is cut as short as the grammar allows.
    private static final String[] ENDINGS = {"ами", "ями", "ыми", "ими", "ого", "его", "ому", "ему", "ах", "ях", "ам", "ям", "ов", "ев",
        "ей", "ой", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых", "их", "ым", "им", "ом", "ем", "ию", "ия", "ии",
        "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "й"};
    private static final List<String> NO_FORMS = List.of("о", "е", "и", "у", "ю", "э", "ы", "их", "ых");

    private static final Map<Character, List<String>> BY_LAST = Arrays.stream(ENDINGS)
            .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

    private RussianForms() {
    }

    /// A surname in the nominative and every other case of the singular.
    ///
    /// @param masculine whether a man's; a woman's surname that ends in a consonant has one form
    static Set<String> ofSurname(String nominative, boolean masculine) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(nominative);
        int n = nominative.length();
        if (n < 3 || NO_FORMS.stream().anyMatch(nominative::endsWith)) {
            return forms;
        }
        String stem = nominative.substring(0, n - 1);
        char last = nominative.charAt(n - 1);
        if (nominative.endsWith("ский") || nominative.endsWith("цкий") || nominative.endsWith("ный") || nominative.endsWith("ой")) {
            add(forms, nominative.substring(0, n - 2), "ого", "ому", "им", "ым", "ом");
        } else if (nominative.endsWith("ская") || nominative.endsWith("цкая") || nominative.endsWith("ная")) {
            add(forms, nominative.substring(0, n - 2), "ой", "ую");
        } else if (nominative.endsWith("ова") || nominative.endsWith("ева") || nominative.endsWith("ина")) {
            add(forms, stem, "ой", "у", "ы", "е");
        } else if (last == 'а') {
            add(forms, stem, "ы", "и", "е", "у", "ой", "ей");
        } else if (last == 'я') {
            add(forms, stem, "и", "е", "ю", "ей");
        } else if (masculine && (last == 'й' || last == 'ь')) {
            add(forms, stem, "я", "ю", "ем", "е");
        } else if (masculine) {
            add(forms, nominative, "а", "у", "е", "ом", "ем");
            if (nominative.endsWith("ов") || nominative.endsWith("ев") || nominative.endsWith("ин") || nominative.endsWith("ын")) {
                add(forms, nominative, "ым");
            }
        }
        return forms;
    }

    /// What all cases of a surname, a man's or a woman's, begin with.
    static String surnameStem(String surname) {
        for (String ending : new String[] {"ого", "ому", "ыми", "ый", "ий", "ой", "ая", "ую", "ым", "им", "ом", "ем", "ей", "а", "я", "у", "ю",
            "е", "ы", "и", "ь", "й"}) {
            if (surname.endsWith(ending) && surname.length() - ending.length() >= 3) {
                return surname.substring(0, surname.length() - ending.length());
            }
        }
        return surname;
    }

    /// The word without its ending, for comparing the forms of common words; short words stay whole.
    static String stem(String word) {
        if (word.length() >= 5) {
            for (String ending : BY_LAST.getOrDefault(word.charAt(word.length() - 1), List.of())) {
                if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }

    /// Whether a given name as printed may be a case of one in the nominative: `Сергея`, `Сергеем` of `Сергей`.
    static boolean isFormOf(String printed, String nominative) {
        if (printed.equals(nominative)) {
            return true;
        }
        int n = nominative.length();
        if (n < 3 || printed.length() < n - 1) {
            return false;
        }
        String stem = nominative.substring(0, n - 1);
        return switch (nominative.charAt(n - 1)) {
            case 'а' -> hasEnding(printed, stem, "ы", "и", "е", "у", "ой", "ей");
            case 'я' -> hasEnding(printed, stem, "и", "е", "ю", "ей");
            case 'й' -> hasEnding(printed, stem, "я", "ю", "ем", "е", "и");
            case 'ь' -> hasEnding(printed, stem, "я", "ю", "ем", "е", "и", "ью");
            case 'о', 'е', 'и', 'у', 'ю', 'э' -> false;
            default -> hasEnding(printed, nominative, "а", "у", "ом", "ем", "е") || isFormWithoutVowel(printed, nominative);
        };
    }

    /// Павел, Павла; Лев, Льва; Пётр has none.
    private static boolean isFormWithoutVowel(String printed, String nominative) {
        return switch (nominative) {
            case "павел" -> hasEnding(printed, "павл", "а", "у", "ом", "е");
            case "лев" -> hasEnding(printed, "льв", "а", "у", "ом", "е");
            default -> false;
        };
    }

    private static boolean hasEnding(String printed, String stem, String... endings) {
        return printed.startsWith(stem) && Arrays.asList(endings).contains(printed.substring(stem.length()));
    }

    /// The nominative of an unknown person's surname beside a given name whose case is told by its form.
    ///
    /// @param given   the given name as printed and plain
    /// @param lexical the same name's nominative and plain
    static Optional<String> nominativeSurname(String surname, String given, String lexical, boolean masculine) {
        if (given.equals(lexical)) {
            return Optional.of(surname);
        }
        for (int cut = 1; cut <= 3 && cut < surname.length() - 2; cut++) {
            String stem = surname.substring(0, surname.length() - cut);
            for (String ending : masculine ? new String[] {"", "ий", "ый", "ой", "й", "ь", "а"} : new String[] {"а", "ая", "я", ""}) {
                String candidate = stem + ending;
                if (!candidate.equals(surname) && isPlausible(candidate, masculine)
                        && ofSurname(candidate, masculine).contains(surname)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPlausible(String surname, boolean masculine) {
        String[] usual = masculine ? new String[] {"ов", "ев", "ин", "ын", "ский", "цкий", "ко", "ук", "юк", "ян", "он", "ер", "ан"}
                : new String[] {"ова", "ева", "ина", "ына", "ская", "цкая"};
        for (String ending : usual) {
            if (surname.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
