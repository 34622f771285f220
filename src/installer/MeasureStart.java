import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Measures how long the installed program takes until its sample archive is on screen, beside a bare JavaFX window, start by start in
/// turn, and prints the milliseconds, those the processors worked for it, and their medians:
///
///     java src/installer/MeasureStart.java IMAGE LIB ROUNDS      # target/installer/image/Readout target/readout/lib 7
final class MeasureStart {

    private static final long PATIENCE_SECONDS = 120;

    /// What a start took, in milliseconds: until the window was of use, and of the processors together.
    private record Cost(long lasted, long worked) {
        @Override
        public String toString() {
            return "%5d ms (%5d ms of work)".formatted(lasted, worked);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path image = Path.of(arguments[0]).toAbsolutePath();
        Path lib = Path.of(arguments[1]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("readout-start");
        String javaFx = javaFx(lib);
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), "--module-path", javaFx, "--add-modules",
                "javafx.controls", "src/installer/HelloWindow.java");
        if (compiled != 0) {
            throw new IOException("The bare window cannot be compiled");
        }
        Path times = folder.resolve("times");
        List<String> hello = List.of(System.getProperty("java.home") + "/bin/java", "--enable-native-access=javafx.graphics", "--module-path", javaFx,
                "--add-modules", "javafx.controls", "-cp", folder.toString(), "HelloWindow", times.toString());
        List<String> readout = program(image, folder.resolve("profile"), times);
        // The first start makes the sample archive and is not counted.
        start(readout, times);
        List<Cost> bare = new ArrayList<>();
        List<Cost> whole = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bare.add(start(hello, times));
            whole.add(start(readout, times));
            System.out.println("bare window " + bare.getLast() + "   Readout with its sample archive " + whole.getLast());
        }
        System.out.println("medians: bare window " + median(bare) + "   Readout " + median(whole));
    }

    /// The options of the program's launcher, with those that end it as soon as it is of use.
    private static List<String> program(Path image, Path profile, Path times) throws IOException {
        Path app = image.resolve("lib/app");
        List<String> command = new ArrayList<>(List.of(image.resolve("lib/runtime/bin/java").toString()));
        List<String> jars = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve("Readout.cfg"))) {
            String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("java-options=")) {
                command.add(value);
            } else if (line.startsWith("app.classpath=")) {
                jars.add(value);
            }
        }
        command.addAll(List.of("-Dreadout.rehearsal=" + times, "-Dreadout.rehearsal.only-start=true", "-cp", String.join(File.pathSeparator, jars),
                "readout.Readout", "--profile=" + profile));
        return command;
    }

    private static Cost start(List<String> command, Path times) throws IOException, InterruptedException {
        Files.deleteIfExists(times);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("It did not end: " + command);
        }
        String[] told = Files.readString(times).strip().split(" ");
        return new Cost(Long.parseLong(told[0]), Long.parseLong(told[1]));
    }

    private static String javaFx(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return String.join(File.pathSeparator, files.map(Path::toString).filter(name -> name.matches(".*javafx-(base|graphics|controls)-[^/\\\\]*-(linux|win|mac).*\\.jar")).toList());
        }
    }

    private static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::lasted), median(costs, Cost::worked));
    }

    private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
        return costs.stream().mapToLong(part).sorted().toArray()[costs.size() / 2];
    }
}
