package readout.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.intake.Intake;
import readout.intake.Repairing;
import readout.reading.DocumentReader;

/// Looks whether an archive is sound.
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Looks whether an archive is sound, and says what was looked at. Without --repair nothing is changed.",
        footer = {"", "Exit codes: 0 sound; 1 something is wrong; 2 the command was not understood; 3 the program itself failed;",
                "            4 the archive could not be opened."})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Spec
    private CommandSpec spec;

    @Option(names = "--repair", description = "derive wrong texts and places from their originals again, and make a wrong search index anew; nothing else is changed")
    private boolean repair;

    @Override
    public Integer call() {
        return archive.with(this::check);
    }

    private int check(Archive of) {
        PrintWriter out = spec.commandLine().getOut();
        CheckReport report = of.check(CheckWatch.NONE);
        if (repair && report.isRepairable()) {
            Repairing.Repaired repaired = new Repairing(of, new DocumentReader(Intake.knowledge(of))::read).run(report, CheckWatch.NONE);
            report = repaired.now();
            out.println("Documents derived from their originals again: %,d.".formatted(repaired.documents()));
            if (repaired.index()) {
                out.println("The search index was made anew.");
            }
        }
        for (CheckReport.Part part : report.parts()) {
            out.println("%-40s %,9d looked at, %s".formatted(part.what().words(), part.looked(),
                    part.found() == 0 ? "all sound" : "%,d wrong".formatted(part.found())));
            part.findings().forEach(finding -> out.println("    " + finding.line()));
        }
        out.println(report.isSound() ? "The archive is sound." : "Something is wrong; what is sound was left as it is.");
        return report.isSound() ? ReadoutCommand.DONE : ReadoutCommand.SOME_FAILED;
    }
}
