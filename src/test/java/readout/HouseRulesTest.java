package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.concurrent.Executor;

/// The rules of the house, each with its reason: who may call whom, and which room alone knows what.
@AnalyzeClasses(packages = "readout", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule MODEL_KNOWS_ONLY_THE_JDK = classes().that().resideInAPackage("readout.model..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("readout.model..", "java.lang..", "java.util..", "java.time..")
            .because("the words of the domain must be usable everywhere, without files, SQL or windows");

    @ArchTest
    static final ArchRule READING_IS_PURE = noClasses().that().resideInAPackage("readout.reading..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.archive..", "readout.intake..", "readout.exporting..", "readout.outgoing..",
                    "readout.command..", "readout.desktop..", "java.sql..", "javafx..", "java.net.http..")
            .because("the same bytes must give the same document, with no archive, no window and no network");

    @ArchTest
    static final ArchRule ARCHIVE_KNOWS_ONLY_THE_MODEL = noClasses().that().resideInAPackage("readout.archive..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.reading..", "readout.intake..", "readout.exporting..",
                    "readout.command..", "readout.desktop..", "javafx..")
            .because("what is stored must not depend on how it was read or is shown");

    @ArchTest
    static final ArchRule INTAKE_KNOWS_NO_SURFACE = noClasses().that().resideInAPackage("readout.intake..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.exporting..", "readout.command..", "readout.desktop..", "javafx..")
            .because("the command line and the window import by the same way");

    @ArchTest
    static final ArchRule EXPORTING_KNOWS_ONLY_THE_MODEL = noClasses().that().resideInAPackage("readout.exporting..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.archive..", "readout.reading..", "readout.intake..",
                    "readout.outgoing..", "readout.command..", "readout.desktop..", "java.sql..", "javafx..", "java.net..")
            .because("an export is a function of the quotes it is given");

    @ArchTest
    static final ArchRule OUTGOING_KNOWS_NO_SURFACE = noClasses().that().resideInAPackage("readout.outgoing..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.reading..", "readout.intake..", "readout.command..",
                    "readout.desktop..", "javafx..")
            .because("the command line and the window export by the same way");

    @ArchTest
    static final ArchRule INCOMING_KNOWS_NO_SURFACE = noClasses().that().resideInAPackage("readout.incoming..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.command..", "readout.desktop..", "java.sql..", "javafx..", "javax.xml..",
                    "java.util.zip..")
            .because("quotes come in by one way, and strangers' files are opened where their formats are known");

    @ArchTest
    static final ArchRule COMMAND_KNOWS_NO_WINDOW = noClasses().that().resideInAPackage("readout.command..")
            .should().dependOnClassesThat().resideInAnyPackage("readout.desktop..", "javafx..")
            .allowEmptyShould(true)
            .because("scripts run without a display");

    @ArchTest
    static final ArchRule ONLY_DESKTOP_KNOWS_JAVAFX = noClasses().that().resideOutsideOfPackage("readout.desktop..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "jfx.incubator..", "atlantafx..", "org.kordamp..")
            .because("everything below the window works without one");

    @ArchTest
    static final ArchRule ONLY_THE_ARCHIVE_KNOWS_SQL = noClasses().that().resideOutsideOfPackage("readout.archive..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("one room can be made right about transactions and quoting; ten cannot");

    @ArchTest
    static final ArchRule ONLY_READING_KNOWS_PARSERS = noClasses().that().resideOutsideOfPackage("readout.reading..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.tika..", "org.jsoup..", "org.commonmark..", "org.apache.pdfbox..")
            .because("foreign files are opened in one room, where their size and time are bounded");

    @ArchTest
    static final ArchRule INCUBATOR_STAYS_IN_THE_READER_PANE = noClasses().that().resideOutsideOfPackage("readout.desktop.transcript..")
            .should().dependOnClassesThat().resideInAPackage("jfx.incubator..")
            .because("an incubating interface may change, and then one package changes with it");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_NODES = noClasses().that().haveSimpleNameEndingWith("Model").and().resideInAPackage("readout.desktop..")
            .and().resideOutsideOfPackage("readout.desktop.transcript..")
            .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
            .allowEmptyShould(true)
            .because("state and verbs are tested without a window");

    @ArchTest
    static final ArchRule THREADS_HAVE_THEIR_ROOMS = noClasses()
            .that().resideOutsideOfPackages("readout.desktop.kit..", "readout.desktop.app..", "readout.intake..", "readout.archive..", "readout.command..")
            .should().dependOnClassesThat().areAssignableTo(Thread.class)
            .orShould().dependOnClassesThat().areAssignableTo(Executor.class)
            .because("work in the background is started, watched and ended in few places");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses().that().resideOutsideOfPackage("readout.command..")
            .and().doNotHaveFullyQualifiedName("readout.Readout")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("a window has no console, and a script's output must hold only what it asked for");

    @ArchTest
    static final ArchRule STATICS_HOLD_NO_STATE = fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("readout..")
            .should(beFinal())
            .because("state that belongs to nobody is changed by everybody");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES = slices().matching("readout.(*)..").should().beFreeOfCycles()
            .because("a cycle means that two rooms are one");

    @ArchTest
    static final ArchRule READING_HAS_NO_CYCLES = slices().matching("readout.reading.(*)..").should().beFreeOfCycles()
            .because("each part of the reader must be testable by itself");

    private static ArchCondition<JavaField> beFinal() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass owner = field.getOwner();
                boolean kept = field.getModifiers().contains(JavaModifier.FINAL)
                        || field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || owner.isEnum();
                events.add(new SimpleConditionEvent(field, kept, field.getFullName() + " can be changed"));
            }
        };
    }
}
