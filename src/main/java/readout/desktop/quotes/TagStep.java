package readout.desktop.quotes;

import java.util.List;
import readout.archive.Archive;
import readout.archive.quotes.NewTags;
import readout.archive.quotes.TagPath;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteEdit;

/// Gives quotes a tag, which is made if there is none and goes again with the undo.
final class TagStep implements QuoteEdit {

    private final String name;
    private final List<Long> quotes;
    private final TagPath path;
    private final NewTags made;
    private List<Long> tagged = List.of();

    TagStep(String name, List<Long> quotes, TagPath path) {
        this.name = name;
        this.quotes = List.copyOf(quotes);
        this.path = path;
        this.made = new NewTags(List.of(path));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        tagged = archive.together(() -> {
            made.begin(archive.tags());
            return archive.quotes().tag(quotes, path);
        });
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            archive.quotes().untag(tagged, path);
            made.takeBack(archive.tags());
            return null;
        });
    }

    @Override
    public QuoteChange touched() {
        return QuoteChange.of(quotes, QuoteChange.Also.TAGS);
    }
}
