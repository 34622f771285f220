package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFilesTest {

    @Test
    void aLogHoldsKindAndPlaceOfAFailureButNotItsWords() {
        LogRecord event = new LogRecord(Level.SEVERE, "4K7F-09QZ");
        event.setLoggerName("readout.desktop.app.Desktop");
        event.setThrown(new IllegalStateException("You got it wrong", new IllegalArgumentException("said the minister")));
        String text = new LogFiles.WithoutWords().format(event);
        assertTrue(text.contains("4K7F-09QZ"), text);
        assertTrue(text.contains("java.lang.IllegalStateException") && text.contains("java.lang.IllegalArgumentException"), text);
        assertTrue(text.contains("LogFilesTest.aLogHolds"), text);
        assertFalse(text.contains("wrong") || text.contains("minister"), text);
    }

    @Test
    void whatALibrarySaysIsNotKept() {
        LogRecord event = new LogRecord(Level.WARNING, "Cannot parse: We did not agree");
        event.setLoggerName("org.apache.pdfbox");
        assertFalse(new LogFiles.WithoutWords().format(event).contains("agree"));
    }
}
