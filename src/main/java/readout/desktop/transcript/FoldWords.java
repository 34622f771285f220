package readout.desktop.transcript;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import readout.desktop.kit.Messages;
import readout.model.Document;

/// The line that stands for turns the filter hides: how many, and whose.
record FoldWords(Document document, SpeakerNames names, Messages messages) {

    private static final int NAMED = 3;

    String of(ReaderRow.Fold fold) {
        Set<String> speakers = new LinkedHashSet<>();
        for (int turn = fold.firstTurn(); turn <= fold.lastTurn() && speakers.size() <= NAMED; turn++) {
            speakers.add(names.fullName(document.turns().get(turn)));
        }
        String named = speakers.stream().limit(NAMED).collect(Collectors.joining(", ")) + (speakers.size() > NAMED ? ", …" : "");
        return "▸ " + messages.count("transcript.fold", fold.hidden(), named);
    }
}
