package readout.reading.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.reading.lexicon.Lexicon;

/// The people a text names: their full names, titles and whether they are he or she.
final class NameBook {

    /// One person.
    ///
    /// @param name   the longest form of the name
    /// @param gender MALE or FEMALE bits; both or none if it cannot be told
    /// @param titles the words of the titles given, small
    /// @param first  the offset of the first mention
    record Known(String name, long gender, Set<String> titles, int first) {
    }

    private static final long GENDERS = Role.MALE.bit() | Role.FEMALE.bit();

    /// More people of one surname than this are not kept apart.
    private static final int NAMESAKES = 12;

    /// How many people of one title are looked through, from the last named back.
    private static final int TITLE_REACH = 40;

    /// With one of these it is another office, or one no longer held.
    private static final Set<String> OTHER_OFFICE = Set.of("former", "ex", "late", "then", "deputy", "assistant", "vice", "under", "acting", "бывший", "бывшая", "экс",
            "заместитель", "помощник");

    /// By the last name's key, in the order met.
    private final Map<String, List<Known>> bySurname = new LinkedHashMap<>();
    private final Map<Set<String>, List<Known>> byTitle = new HashMap<>();

    /// Takes up every name a frame holds.
    void add(Frame frame) {
        NounPhrases phrases = new NounPhrases(frame);
        int at = 0;
        while (at < frame.size()) {
            Token token = frame.get(at);
            boolean opens = token.isName() || token.any(Role.HONORIFIC.bit() | Role.PERSON.bit() | Role.OBLIQUE.bit());
            Optional<NounPhrase> phrase = opens ? phrases.startingAt(at) : Optional.empty();
            if (phrase.isPresent() && phrase.get().kind() == NounPhrase.Kind.NAME) {
                add(frame, phrases, phrase.get());
            }
            at = phrase.map(NounPhrase::to).orElse(at + 1);
        }
    }

    private void add(Frame frame, NounPhrases phrases, NounPhrase phrase) {
        int from = phrases.ownName(phrase);
        int last = phrase.to() - 1;
        long gender = from < last ? Genders.ofFirstName(frame, from) : 0;
        Set<String> titles = new HashSet<>();
        boolean titled = false;
        for (int i = phrase.from(); i < from; i++) {
            gender |= frame.get(i).roles().bits() & GENDERS;
            titled |= frame.any(i, Role.PERSON.bit() | Role.HONORIFIC.bit() | Role.OBLIQUE.bit());
        }
        int start = phrase.from();
        while (frame.has(start - 1, Role.PREMOD) && !frame.get(start - 1).capital()) {
            start--;
        }
        titles.addAll(Titles.words(frame, start, from));
        if (frame.isMark(phrase.from() - 1, ',') && from == phrase.from()) {
            Optional<NounPhrase> office = phrases.endingAt(phrase.from() - 2).filter(p -> p.kind() == NounPhrase.Kind.PERSON);
            office.ifPresent(p -> titles.addAll(Titles.words(frame, p.from(), p.to())));
            titled |= office.isPresent();
        }
        titled |= frame.isMark(phrase.to(), ',') && apposition(frame, phrase.to() + 1, titles);
        if (titled || gender != 0) {
            know(key(frame.words(last, last + 1)), new Known(RussianCases.name(frame.words(from, phrase.to()), gender), gender, titles, frame.get(from).start()));
        }
    }

    /// `Sergei Lavrov, Russia's foreign minister,`.
    private static boolean apposition(Frame frame, int start, Set<String> titles) {
        for (int i = start; i < Math.min(frame.size(), start + 8) && frame.isWord(i); i++) {
            if (frame.has(i, Role.PERSON)) {
                titles.addAll(Titles.words(frame, start, i + 1));
                return true;
            }
            if (frame.any(i, Role.AUX.bit() | Roles.TELLING | Role.WHO.bit() | Role.CONJ.bit())) {
                return false;
            }
        }
        return false;
    }

    private void know(String key, Known found) {
        List<Known> same = bySurname.computeIfAbsent(key, k -> new ArrayList<>(2));
        for (int i = 0; i < same.size(); i++) {
            if (isSame(same.get(i), found)) {
                same.set(i, joined(same.get(i), found));
                return;
            }
        }
        if (same.size() < NAMESAKES) {
            same.add(found);
        }
    }

    private static Known joined(Known known, Known found) {
        Set<String> titles = known.titles();
        if (!titles.containsAll(found.titles())) {
            titles = new HashSet<>(titles);
            titles.addAll(found.titles());
        }
        boolean longer = found.name().length() > known.name().length();
        return new Known(longer ? found.name() : known.name(), known.gender() == 0 ? found.gender() : known.gender(), titles, known.first());
    }

    /// One name ends the other, or both have the same first name.
    private static boolean isSame(Known a, Known b) {
        String longer = a.name().length() >= b.name().length() ? a.name() : b.name();
        String shorter = longer == a.name() ? b.name() : a.name();
        boolean contrary = a.gender() != 0 && b.gender() != 0 && (a.gender() & b.gender()) == 0;
        return !contrary && (longer.endsWith(shorter) || first(longer).equals(first(shorter)));
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /// The people with this last name, in the order met.
    List<Known> withSurname(String surname) {
        return bySurname.getOrDefault(key(surname), List.of());
    }

    /// Who of those named before `offset` has titles that hold all these words: `preferred` if that is one of
    /// them, else the closest fit, the last named of several. Looks no farther back than a few dozen people.
    Optional<Known> titled(Set<String> words, int offset, String preferred) {
        List<Known> fitting = byTitle.computeIfAbsent(words, this::findTitled);
        Known best = null;
        int last = Collections.binarySearch(fitting, new Known("", 0, Set.of(), offset), Comparator.comparingInt(Known::first));
        int from = last < 0 ? -last - 2 : last - 1;
        for (int i = from; i >= Math.max(0, from - TITLE_REACH); i--) {
            Known known = fitting.get(i);
            if (known.name().equals(preferred)) {
                return Optional.of(known);
            }
            best = best == null || known.titles().size() < best.titles().size() ? known : best;
        }
        return Optional.ofNullable(best);
    }

    private List<Known> findTitled(Set<String> words) {
        List<Known> fitting = new ArrayList<>();
        for (List<Known> namesakes : bySurname.values()) {
            for (Known known : namesakes) {
                boolean other = known.titles().stream().anyMatch(t -> OTHER_OFFICE.contains(t) && !words.contains(t));
                if (!other && known.titles().containsAll(words)) {
                    fitting.add(known);
                }
            }
        }
        fitting.sort(Comparator.comparingInt(Known::first));
        return fitting;
    }

    /// A surname as it is compared: a Russian one without its ending, so that all cases meet.
    private static String key(String surname) {
        String folded = Lexicon.fold(surname);
        if (folded.charAt(0) < '\u0400') {
            return folded;
        }
        int end = folded.length();
        if (end > 4 && (folded.endsWith("ым") || folded.endsWith("им") || folded.endsWith("ом") || folded.endsWith("ем") || folded.endsWith("ой"))) {
            end -= 2;
        } else if (end > 3 && "аеиоуыюяй".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }
}
