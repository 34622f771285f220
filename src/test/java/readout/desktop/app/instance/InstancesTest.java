package readout.desktop.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private final BlockingQueue<List<Path>> handed = new LinkedBlockingQueue<>();
    private Path folder;
    private Path archive;
    private Instances instances;

    /// Not JUnit's own folder: its path can be too long for a socket.
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("inst");
        archive = Files.createFile(folder.resolve("a.readout"));
        instances = new Instances(folder.resolve("i"));
    }

    @AfterEach
    void clean() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aSecondStartHandsItsFilesToTheWindowThatHasTheArchive() throws Exception {
        assertFalse(instances.handOver(archive, List.of()), "nobody has it yet");
        try (Claim claim = instances.claim(archive, handed::add)) {
            assertInstanceOf(Claim.Held.class, claim);
            assertInstanceOf(Claim.Taken.class, instances.claim(archive, handed::add));
            List<Path> files = List.of(folder.resolve("встреча.txt"), folder.resolve("b c.txt"));
            assertTrue(instances.handOver(folder.resolve("x/../a.readout").normalize(), files));
            assertEquals(files, handed.poll(10, TimeUnit.SECONDS));
            assertTrue(instances.handOver(archive, List.of()));
            assertEquals(List.of(), handed.poll(10, TimeUnit.SECONDS));
        }
        assertFalse(instances.handOver(archive, List.of()), "it was given up");
        try (Claim again = instances.claim(archive, handed::add)) {
            assertInstanceOf(Claim.Held.class, again);
        }
    }

    @Test
    void whatACrashLeftBehindDoesNotBlock() throws Exception {
        Path sockets = Files.createDirectories(folder.resolve("i"));
        try (Claim claim = instances.claim(archive, handed::add)) {
            assertInstanceOf(Claim.Held.class, claim);
        }
        Path lock;
        try (var files = Files.list(sockets)) {
            lock = files.filter(file -> file.toString().endsWith(".lock")).findFirst().orElseThrow();
        }
        Path socket = lock.resolveSibling(lock.getFileName().toString().replace(".lock", ".sock"));
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        dead.close();
        assertTrue(Files.exists(socket), "a socket's name outlives its process");
        assertFalse(instances.handOver(archive, List.of()));
        try (Claim claim = instances.claim(archive, handed::add)) {
            assertInstanceOf(Claim.Held.class, claim);
            assertTrue(instances.handOver(archive, List.of()));
        }
    }

    @Test
    void aWindowThatHangsIsNotWaitedForWithoutEnd() throws Exception {
        Path socket;
        try (Claim claim = instances.claim(archive, handed::add)) {
            try (var files = Files.list(folder.resolve("i"))) {
                socket = files.filter(file -> file.toString().endsWith(".sock")).findFirst().orElseThrow();
            }
        }
        try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket))) {
            assertTrue(hanging.isOpen());
            assertFalse(instances.handOver(archive, List.of()), "it takes the connection and never answers");
        }
        Files.deleteIfExists(socket);
    }

    @Test
    void differentArchivesHaveWindowsOfTheirOwn() throws Exception {
        Path other = Files.createFile(folder.resolve("b.readout"));
        try (Claim one = instances.claim(archive, handed::add); Claim two = instances.claim(other, handed::add)) {
            assertInstanceOf(Claim.Held.class, one);
            assertInstanceOf(Claim.Held.class, two);
        }
    }

    @Test
    void aFolderThatCannotBeMadeLeavesTheArchiveFree() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (Claim claim = new Instances(file.resolve("i")).claim(archive, handed::add)) {
            assertInstanceOf(Claim.Unknown.class, claim);
        }
    }
}
