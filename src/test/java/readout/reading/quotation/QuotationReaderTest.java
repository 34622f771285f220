package readout.reading.quotation;


import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shapes direct speech takes, one small text each. The cases stand in `shapes-en.txt` and `shapes-ru.txt`:
/// a text, then one line a quotation with its words, label, who and cue, parted by bars; `=` repeats the label.
class QuotationReaderTest {

    static java.util.List<Golden> english() {
        return Golden.cases("shapes-en.txt");
    }

    static java.util.List<Golden> russian() {
        return Golden.cases("shapes-ru.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void readsEnglishShapes(Golden golden) {
        golden.assertRead();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void readsRussianShapes(Golden golden) {
        golden.assertRead();
    }
}
