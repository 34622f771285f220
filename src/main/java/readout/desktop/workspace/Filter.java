package readout.desktop.workspace;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.model.DocumentKind;
import readout.model.When;

/// What the analyst narrows the archive to; the empty filter lets everything pass.
///
/// @param speakers the people asked for, by code
/// @param without  the people left out, by code
/// @param together whether all asked-for speakers must speak in the same document; otherwise any is enough
/// @param press    whether questions from the press are asked for, left out, or neither
/// @param askers   the reporters and outlets asked for, by name
/// @param kinds    the kinds of document asked for; empty for all
/// @param topics   the topics asked for; empty for all
/// @param days     the span of days
/// @param words    the search, as typed
public record Filter(
        Set<String> speakers,
        Set<String> without,
        boolean together,
        Press press,
        Set<String> askers,
        Set<DocumentKind> kinds,
        Set<String> topics,
        Optional<When> days,
        String words) {

    /// What holds for questions from the press.
    public enum Press { ANY, ONLY, WITHOUT }

    /// Lets everything pass.
    public static final Filter NONE = new Filter(Set.of(), Set.of(), false, Press.ANY, Set.of(), Set.of(), Set.of(), Optional.empty(), "");

    public Filter {
        speakers = Set.copyOf(speakers);
        without = Set.copyOf(without);
        askers = Set.copyOf(askers);
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        Objects.requireNonNull(press);
        Objects.requireNonNull(days);
        Objects.requireNonNull(words);
    }

    /// Whether everything passes.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// Whether any speaker or the press is asked for or left out.
    public boolean hasSpeakers() {
        return !speakers.isEmpty() || !without.isEmpty() || press != Press.ANY || !askers.isEmpty();
    }

    /// The next state of a speaker: not asked for, asked for, left out, and round again.
    public Filter turningSpeaker(String person) {
        if (speakers.contains(person)) {
            return with(less(speakers, person), more(without, person));
        }
        return without.contains(person) ? with(speakers, less(without, person)) : with(more(speakers, person), without);
    }

    /// Only this speaker.
    public Filter onlySpeaker(String person) {
        return new Filter(Set.of(person), Set.of(), together, Press.ANY, Set.of(), kinds, topics, days, words);
    }

    /// The next state of the press.
    public Filter turningPress() {
        return withPress(Press.values()[(press.ordinal() + 1) % Press.values().length]);
    }

    /// No speaker asked for or left out.
    public Filter withoutSpeakers() {
        return new Filter(Set.of(), Set.of(), together, Press.ANY, Set.of(), kinds, topics, days, words);
    }

    /// The same with a reporter or an outlet asked for or no longer.
    public Filter turningAsker(String name) {
        return new Filter(speakers, without, together, press, askers.contains(name) ? less(askers, name) : more(askers, name), kinds, topics, days, words);
    }

    /// Only this reporter or outlet.
    public Filter onlyAsker(String name) {
        return withoutSpeakers().turningAsker(name);
    }

    /// Only the press.
    public Filter onlyPress() {
        return withoutSpeakers().withPress(Press.ONLY);
    }

    /// The same, where this speaker is neither asked for nor left out.
    public Filter forgettingSpeaker(String person) {
        return with(less(speakers, person), less(without, person));
    }

    /// The same without any kind or topic.
    public Filter withoutKindsAndTopics() {
        return new Filter(speakers, without, together, press, askers, Set.of(), Set.of(), days, words);
    }

    /// The same with all kinds.
    public Filter withoutKinds() {
        return new Filter(speakers, without, together, press, askers, Set.of(), topics, days, words);
    }

    /// The same with all topics.
    public Filter withoutTopics() {
        return new Filter(speakers, without, together, press, askers, kinds, Set.of(), days, words);
    }

    /// The same with another state of the press.
    public Filter withPress(Press other) {
        return new Filter(speakers, without, together, other, askers, kinds, topics, days, words);
    }

    /// The same, asking for any or for all of the speakers.
    public Filter withTogether(boolean all) {
        return new Filter(speakers, without, all, press, askers, kinds, topics, days, words);
    }

    /// The same with a kind asked for or no longer.
    public Filter turningKind(DocumentKind kind) {
        return new Filter(speakers, without, together, press, askers, kinds.contains(kind) ? less(kinds, kind) : more(kinds, kind), topics, days, words);
    }

    /// The same with a topic asked for or no longer.
    public Filter turningTopic(String topic) {
        return new Filter(speakers, without, together, press, askers, kinds, topics.contains(topic) ? less(topics, topic) : more(topics, topic), days, words);
    }

    /// The same within other days.
    public Filter withDays(Optional<When> other) {
        return new Filter(speakers, without, together, press, askers, kinds, topics, other, words);
    }

    /// The same with another search.
    public Filter withWords(String other) {
        return new Filter(speakers, without, together, press, askers, kinds, topics, days, other);
    }

    private Filter with(Set<String> asked, Set<String> left) {
        return new Filter(asked, left, together, press, askers, kinds, topics, days, words);
    }

    private static <T> Set<T> more(Set<T> set, T one) {
        Set<T> changed = new LinkedHashSet<>(set);
        changed.add(one);
        return changed;
    }

    private static <T> Set<T> less(Set<T> set, T one) {
        Set<T> changed = new LinkedHashSet<>(set);
        changed.remove(one);
        return changed;
    }
}
