package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ErrorReportTest {

    private final Messages messages = Messages.of(Locale.ENGLISH);

    @Test
    void theSameMistakeHasTheSameCode() {
        Supplier<Throwable> mistake = () -> new IllegalStateException("at " + System.nanoTime());
        ErrorReport one = ErrorReport.of(mistake.get(), messages);
        ErrorReport other = ErrorReport.of(mistake.get(), messages);
        assertNotEquals(one.details(), other.details());
        assertEquals(one.code().substring(0, 4), other.code().substring(0, 4));
        assertTrue(one.code().matches("[0-9A-Z]{4}-[0-9A-Z]{4}"), one.code());
        assertTrue(one.sentence().contains(one.code()));
        assertTrue(one.text().contains("IllegalStateException"));
    }

    @Test
    void aFailureThatIsItsOwnCauseIsTold() {
        Exception inner = new Exception("inner");
        Exception outer = new Exception("outer", inner);
        inner.initCause(outer);
        assertTrue(ErrorReport.of(outer, messages).details().contains("inner"));
    }
}
