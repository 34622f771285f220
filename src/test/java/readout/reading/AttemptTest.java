package readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// A step that breaks is told in the log and costs only what it would have told.
class AttemptTest {

    @Test
    void givesWhatTheStepComesTo() {
        assertEquals("read", Attempt.at("read", () -> "read", () -> "otherwise"));
    }

    @Test
    void goesOnWithoutAStepThatBreaks() {
        List<LogRecord> told = new ArrayList<>();
        Logger log = Logger.getLogger(Attempt.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(entry);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        try {
            assertEquals("otherwise", Attempt.at("find the quotations", () -> "".substring(1), () -> "otherwise"));
        } finally {
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }
        assertEquals(1, told.size());
        assertEquals("Could not find the quotations; the document is read without", told.getFirst().getMessage());
    }

    @Test
    void hidesNoLackOfMemory() {
        assertThrows(OutOfMemoryError.class, () -> Attempt.at("read", () -> {
            throw new OutOfMemoryError();
        }, () -> "otherwise"));
    }
}
