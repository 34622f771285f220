package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import readout.archive.check.CheckReport;
import readout.archive.check.Checked;
import readout.archive.check.Fault;
import readout.archive.check.PlaceSort;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;

/// What a check finds is told in the window's language, whatever it is.
class CheckPageTest {

    @Test
    void everythingACheckFindsIsToldInRussian() {
        List<CheckReport.Finding> findings = new ArrayList<>(Arrays.stream(Fault.values())
                .map(fault -> new CheckReport.Finding("", OptionalLong.empty(), fault, Optional.empty(), "")).toList());
        findings.add(new CheckReport.Finding("9f3a", OptionalLong.of(12), Fault.QUOTE_ELSEWHERE, Optional.empty(), ""));
        findings.add(new CheckReport.Finding("9f3a", OptionalLong.empty(), Fault.PLACES_OVERLAP, Optional.of(PlaceSort.TURNS), ""));
        List<CheckReport.Part> parts = Arrays.stream(Checked.values())
                .map(what -> new CheckReport.Part(what, 40, what == Checked.TEXTS ? findings.size() : 0, what == Checked.TEXTS ? findings : List.of())).toList();

        Scene scene = Fx.get(() -> {
            Node page = CheckPage.of(Path.of("встречи.readout"), new CheckReport(parts, true), Messages.of(Locale.of("ru")), () -> { }, () -> { });
            Scene made = new Scene((Region) page, 900, 1100);
            new Theme().applyTo(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        Pictures.write("check-page-ru", scene);
        List<String> told = Fx.get(() -> scene.getRoot().lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
        for (String words : told) {
            assertTrue(words.isEmpty() || words.chars().noneMatch(CheckPageTest::isLatin) || words.equals("встречи.readout") || words.startsWith("9f3a")
                    || words.contains("из 9f3a"), words);
        }
        assertTrue(told.contains("цитата 12 из 9f3a: Её слова не стоят на её месте"), told.toString());
        assertTrue(told.contains("9f3a: Два места перекрываются: реплики"), told.toString());
        assertEquals(findings.size(), told.stream().filter(words -> Arrays.stream(Fault.values())
                .anyMatch(fault -> words.contains(Messages.of(Locale.of("ru")).word(fault)))).count());
    }

    private static boolean isLatin(int letter) {
        return letter < 0x250 && Character.isLetter(letter);
    }
}
