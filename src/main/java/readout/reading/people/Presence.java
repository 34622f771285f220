package readout.reading.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// Where the document names each person by more than a bare surname, and who has spoken so far.
/// People are [Known] or [Newcomer] objects, each one object a person.
final class Presence {

    private final Map<Object, Places> seen = new IdentityHashMap<>();
    private final Set<Object> spoken = Collections.newSetFromMap(new IdentityHashMap<>());

    void see(Object person, int at) {
        seen.computeIfAbsent(person, _ -> new Places()).add(at);
    }

    void speak(Object person) {
        spoken.add(person);
    }

    boolean isSeen(Object person) {
        return seen.containsKey(person);
    }

    boolean hasSpoken(Object person) {
        return spoken.contains(person);
    }

    Set<Object> everyone() {
        return seen.keySet();
    }

    /// The offset of the last place before `at`, or of the first one at all as a negative number; very negative if none.
    int lastBefore(Object person, int at) {
        Places places = seen.get(person);
        return places == null ? Integer.MIN_VALUE : places.lastBefore(at);
    }

    /// Offsets in the order they were added, which is the text's.
    private static final class Places {
        private int[] at = new int[4];
        private int count;

        void add(int offset) {
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
            }
            at[count++] = offset;
        }

        int lastBefore(int limit) {
            int found = Arrays.binarySearch(at, 0, count, limit);
            int index = found >= 0 ? found : -found - 2;
            return index >= 0 ? at[index] : -1 - at[0];
        }
    }
}
