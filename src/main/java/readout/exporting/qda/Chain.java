package readout.exporting.qda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the quotes of an exchange in the order that links from each to the next tell.
final class Chain {

    private Chain() {
    }

    /// @param members the quotes, as they stand in the texts
    /// @param next    what follows each quote, in any exchange
    static List<String> ordered(List<String> members, Map<String, List<String>> next) {
        Set<String> inside = new HashSet<>(members);
        Set<String> followers = new HashSet<>();
        for (String member : members) {
            next.getOrDefault(member, List.of()).stream().filter(inside::contains).forEach(followers::add);
        }
        Set<String> ordered = new LinkedHashSet<>();
        for (String member : members) {
            if (!followers.contains(member)) {
                follow(member, inside, next, ordered);
            }
        }
        ordered.addAll(members);
        return new ArrayList<>(ordered);
    }

    private static void follow(String first, Set<String> inside, Map<String, List<String>> next, Set<String> ordered) {
        String at = first;
        while (at != null && ordered.add(at)) {
            at = next.getOrDefault(at, List.of()).stream().filter(one -> inside.contains(one) && !ordered.contains(one)).findFirst().orElse(null);
        }
    }
}
