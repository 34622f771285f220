import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the installer of the system it runs on: a runtime by jlink with JavaFX in it, the program by jpackage, an AOT cache from a start
/// that nobody sits before, and the package. The program's own jars stand on the class path: an AOT cache made here is of use where the
/// program is installed only if no module path comes before it, which is held to be where it was. Run by the JDK that is to be packed:
///
///     java MakeInstaller.java VERSION LIB ICONS RESOURCES TARGET
final class MakeInstaller {

    private static final String MODULE = "readout";
    private static final String MAIN_CLASS = "readout.Readout";
    /// Room enough for what a start leaves behind, so that none waits for it to be collected; and ten times the usual heat before the
    /// optimizing compiler takes a method up, which at a start would work beside the window that is being made.
    private static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:InlineSmallCode=1200", "-XX:FreqInlineSize=120", "-Xmx512m", "-Xmn160m",
            "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--add-modules=jfx.incubator.input,jfx.incubator.richtext");
    /// The cache remembers how far each method was compiled, and a start compiles it as far at once: so it is to remember only what the
    /// quick compiler made with counters in it, from which what becomes hot later is optimized as ever. Level 1 would have no counters:
    /// starts would be quicker still, but nothing that a start calls would be optimized ever after.
    private static final List<String> TRAINING_OPTIONS = List.of("-XX:TieredStopAtLevel=2");
    /// JavaFX and what comes with it: modules through and through, which a runtime can hold.
    private static final Pattern LINKED = Pattern.compile("(javafx|jfx)-.*\\.jar");
    private static final Pattern FOR_A_SYSTEM = Pattern.compile("(javafx|jfx)-.*-(linux|linux-aarch64|win|mac|mac-aarch64)\\.jar");
    private static final Pattern LIBRARY = Pattern.compile("[^/]+\\.(so|dll|dylib)");
    private static final Pattern CLASS_PATH = Pattern.compile("app\\.classpath=\\$APPDIR[/\\\\](.*)");
    /// Services the program finds at run time, which no module requires: charsets of old texts, words of dates, screen readers.
    private static final Set<String> SERVICES = Set.of("jdk.charsets", "jdk.localedata", "jdk.zipfs", "jdk.accessibility");
    /// Only what the program's own modules require: what services of the JDK would add is not needed.
    private static final Pattern REQUIRED = Pattern.compile("^(?!java\\.|jdk\\.)\\S+ requires (\\S+) jrt:/.*");
    private static final long PATIENCE_MINUTES = 20;

    private final String version;
    private final Path lib;
    private final Path icons;
    private final Path resources;
    private final Path target;
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private MakeInstaller(String[] arguments) {
        version = arguments[0];
        lib = Path.of(arguments[1]).toAbsolutePath();
        icons = Path.of(arguments[2]).toAbsolutePath();
        resources = Path.of(arguments[3]).toAbsolutePath();
        target = Path.of(arguments[4]).toAbsolutePath();
    }

    public static void main(String[] arguments) throws Exception {
        new MakeInstaller(arguments).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(target);
        Files.createDirectories(target);
        Path runtime = target.resolve("runtime");
        run(jdk.resolve("bin/jlink"), "--module-path", String.join(File.pathSeparator, jars(FOR_A_SYSTEM)), "--add-modules", String.join(",", systemModules()), "--include-locales=en,ru", "--strip-debug",
                "--no-header-files", "--no-man-pages", "--output", runtime.toString());
        unpackLibraries(runtime);
        Path image = image(runtime);
        train(image);
        for (String type : types()) {
            List<String> command = new ArrayList<>(List.of("--type", type, "--app-image", image.toString(), "--name", "Readout", "--app-version", version,
                    "--file-associations", association().toString(), "--resource-dir", resources.toString(), "--vendor", "Readout",
                    "--description", "Archive browser for diplomatic records", "--dest", target.toString()));
            command.addAll(extras(type));
            run(jdk.resolve("bin/jpackage"), command.toArray(String[]::new));
        }
    }

    /// Puts JavaFX's native libraries where a runtime has them. Inside its modules they would be copied to the person's home and compared
    /// with that copy, byte by byte, at each start.
    private void unpackLibraries(Path runtime) throws IOException {
        Path folder = runtime.resolve(isWindows() ? "bin" : "lib");
        for (String jar : jars(FOR_A_SYSTEM)) {
            try (ZipFile zip = new ZipFile(jar)) {
                for (ZipEntry entry : zip.stream().filter(each -> LIBRARY.matcher(each.getName()).matches()).toList()) {
                    Files.copy(zip.getInputStream(entry), folder.resolve(entry.getName()));
                }
            }
        }
    }

    /// The jars of the distribution whose names are of a form.
    private List<String> jars(Pattern form) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> form.matcher(file.getFileName().toString()).matches()).map(Path::toString).sorted().toList();
        }
    }

    /// JavaFX, and the modules of the JDK that a start resolves because something requires them.
    private Set<String> systemModules() throws IOException, InterruptedException {
        Set<String> modules = new TreeSet<>(SERVICES);
        modules.addAll(List.of("javafx.controls", "jfx.incubator.input", "jfx.incubator.richtext"));
        int given = modules.size();
        Process process = new ProcessBuilder(jdk.resolve("bin/java").toString(), "--module-path", lib.toString(), "--show-module-resolution", "--dry-run",
                "--module", MODULE).redirectErrorStream(true).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().map(REQUIRED::matcher).filter(Matcher::matches).forEach(match -> modules.add(match.group(1)));
        }
        if (process.waitFor() != 0 || modules.size() <= given) {
            throw new IOException("The program's modules cannot be resolved in " + lib);
        }
        return modules;
    }

    /// The jars that are not in the runtime, the program's own with its style sheets compiled.
    private Path input() throws IOException, InterruptedException {
        Path input = Files.createDirectories(target.resolve("input"));
        try (Stream<Path> files = Files.list(lib)) {
            for (Path jar : files.filter(file -> !LINKED.matcher(file.getFileName().toString()).matches()).toList()) {
                Files.copy(jar, input.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        run(jdk.resolve("bin/java"), "--module-path", String.join(File.pathSeparator, jars(FOR_A_SYSTEM)), "--add-modules", "javafx.graphics",
                "src/installer/CompileSheets.java", input.resolve(mainJar()).toString());
        return input;
    }

    /// The class path in the order in which the program's launcher has it, which the cache is bound to.
    private static String classPath(Path app) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve("Readout.cfg"))) {
            Matcher match = CLASS_PATH.matcher(line);
            if (match.matches()) {
                jars.add(app.resolve(match.group(1)).toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private Path image(Path runtime) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", "Readout", "--app-version", version, "--runtime-image", runtime.toString(),
                "--input", input().toString(), "--main-jar", mainJar(), "--main-class", MAIN_CLASS, "--icon", icon("readout").toString(), "--vendor", "Readout",
                "--description", "Archive browser for diplomatic records", "--dest", target.resolve("image").toString()));
        for (String option : JAVA_OPTIONS) {
            command.addAll(List.of("--java-options", option));
        }
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/readout.aot"));
        run(jdk.resolve("bin/jpackage"), command.toArray(String[]::new));
        Path image = target.resolve("image").resolve(isMac() ? "Readout.app" : "Readout");
        // The cache remembers when each jar was changed, in seconds; a package keeps whole seconds only.
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Files.getLastModifiedTime(file).to(TimeUnit.SECONDS), TimeUnit.SECONDS));
            }
        }
        return image;
    }

    /// Starts the program from its image twice: first to make the sample archive, as every person's first start does; then, as all later
    /// ones do, to open it. That one zooms, searches, reads and exports, and what it loaded is kept.
    private void train(Path image) throws IOException, InterruptedException {
        Path cache = app(image).resolve("readout.aot");
        Path profile = Files.createTempDirectory("readout-training");
        try {
            rehearse(image, profile, List.of("-Dreadout.rehearsal.only-start=true"));
            List<String> options = new ArrayList<>(TRAINING_OPTIONS);
            options.add("-XX:AOTCacheOutput=" + cache);
            rehearse(image, profile, options);
        } finally {
            delete(profile);
        }
        if (!Files.exists(cache)) {
            throw new IOException("The training run left no AOT cache");
        }
        Files.deleteIfExists(cache.resolveSibling("readout.aot.config"));
    }

    private void rehearse(Path image, Path profile, List<String> options) throws IOException, InterruptedException {
        Path runtime = isMac() ? image.resolve("Contents/runtime/Contents/Home") : isWindows() ? image.resolve("runtime") : image.resolve("lib/runtime");
        Path times = profile.resolve("times");
        Files.deleteIfExists(times);
        List<String> command = new ArrayList<>();
        command.add(runtime.resolve("bin/java").toString());
        command.addAll(JAVA_OPTIONS);
        command.addAll(options);
        command.add("-Dreadout.rehearsal=" + times);
        if (!hasDisplay()) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", classPath(app(image)), MAIN_CLASS, "--profile=" + profile));
        run(command);
    }

    private Path app(Path image) {
        return isMac() ? image.resolve("Contents/app") : isWindows() ? image.resolve("app") : image.resolve("lib/app");
    }

    private List<String> types() {
        if (isWindows()) {
            return List.of("msi");
        }
        if (isMac()) {
            return List.of("dmg");
        }
        List<String> types = new ArrayList<>();
        if (isOnPath("dpkg-deb")) {
            types.add("deb");
        }
        if (isOnPath("rpmbuild")) {
            types.add("rpm");
        }
        return types;
    }

    private List<String> extras(String type) {
        return switch (type) {
            case "deb" -> List.of("--linux-package-name", "readout", "--linux-menu-group", "Office;", "--linux-shortcut", "--linux-deb-maintainer", "readout@localhost",
                    "--linux-package-deps", "libgtk-3-0, libgl1");
            case "rpm" -> List.of("--linux-package-name", "readout", "--linux-menu-group", "Office;", "--linux-shortcut", "--linux-package-deps", "gtk3");
            case "msi" -> List.of("--win-menu", "--win-dir-chooser", "--win-per-user-install");
            default -> List.of();
        };
    }

    private Path association() throws IOException {
        Path file = target.resolve("readout-archive.properties");
        Files.writeString(file, """
                extension=readout
                mime-type=application/vnd.readout
                description=Readout archive
                icon=%s
                """.formatted(icon("archive").toString().replace("\\", "\\\\")));
        return file;
    }

    private String mainJar() {
        return "readout-" + version + ".jar";
    }

    private Path icon(String name) {
        return icons.resolve(name + (isWindows() ? ".ico" : isMac() ? ".icns" : "-512.png"));
    }

    private boolean hasDisplay() {
        return isWindows() || isMac() || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private boolean isWindows() {
        return system.contains("windows");
    }

    private boolean isMac() {
        return system.contains("mac");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // The jars inside are packed already: packing them once more as hard as dpkg can takes minutes and saves little.
        builder.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "gzip");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("It did not end in " + PATIENCE_MINUTES + " minutes: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IOException("It failed with " + process.exitValue() + ": " + command);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
