package readout.reading.metadata;

import java.util.regex.Pattern;
import readout.model.Finding;
import readout.reading.metadata.PersonalNames.Styled;

/// The department that publishes what its principal says, where the page names none.
final class Offices {

    private static final Pattern STATE = Pattern.compile(
            "^(?:acting |deputy )?secretary of state\\b|^(?:principal )?(?:deputy )?department spokes|\\bbureau of (?:european|arms control)|^senior state department official|^u\\.s\\. secretary of state", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUSSIAN_MINISTRY = Pattern.compile("^министр иностранных дел российской федерации|^официальный представитель мид", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Offices() {
    }

    /// `publisher`, or the department of the principal's office.
    static Finding<String> orPrincipals(Finding<String> publisher, Finding<Styled> principal) {
        if (publisher.isFound() || !principal.isFound()) {
            return publisher;
        }
        String office = principal.found().get().style();
        if (STATE.matcher(office).find()) {
            return Finding.likely("U.S. Department of State", "the principal's office");
        }
        return RUSSIAN_MINISTRY.matcher(office).find() ? Finding.likely("Ministry of Foreign Affairs of the Russian Federation", "the principal's office") : publisher;
    }
}
