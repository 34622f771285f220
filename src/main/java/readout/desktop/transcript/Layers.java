package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds for marks that overlap the lines they are drawn on, as few as do and at most three.
final class Layers {

    private static final int MOST = 3;

    private Layers() {
    }

    /// The quotes as marks, by start, each on the first line that is free where it begins.
    static List<PageMark> of(List<KeptMark> kept) {
        int[] taken = new int[MOST];
        List<PageMark> marks = new ArrayList<>(kept.size());
        for (KeptMark mark : kept.stream().sorted(Comparator.comparing(KeptMark::span)).toList()) {
            int layer = 0;
            while (layer < MOST - 1 && taken[layer] > mark.span().start()) {
                layer++;
            }
            taken[layer] = Math.max(taken[layer], mark.span().end());
            marks.add(new PageMark(mark.noted() ? PageMark.Kind.NOTED_QUOTE : PageMark.Kind.QUOTE, mark.span(), mark.shade(), layer));
        }
        return marks;
    }
}
