package readout.desktop.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Finds the window that has an archive open.
///
/// A lock of the operating system says whose an archive is: it ends with its process, so a crash leaves nothing that blocks.
/// Beside it stands a Unix domain socket, which is a name in the file system and no network, on which files are handed over.
public final class Instances {

    private static final int HASH_BYTES = 8;
    private static final int MOST_FILES = 100_000;
    private static final int TAKEN = 1;
    private static final long PATIENCE_SECONDS = 3;

    private final Path folder;

    /// Locks and sockets in a folder, which need not exist; its path must be short, as sockets' names are.
    public Instances(Path folder) {
        this.folder = folder;
    }

    /// Hands files to the window that has an archive open, and raises it.
    ///
    /// @return whether there is such a window and it has taken them
    public boolean handOver(Path archive, List<Path> files) {
        if (!Files.exists(socket(archive))) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(() -> giveUp(channel));
            channel.connect(UnixDomainSocketAddress.of(socket(archive)));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(files.size());
            for (Path file : files) {
                byte[] path = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(path.length);
                out.write(path);
            }
            out.flush();
            return new DataInputStream(Channels.newInputStream(channel)).readByte() == TAKEN;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Nobody answers there, or not in time, or this system has no such sockets: then there is no window to hand over to.
            return false;
        }
    }

    /// A window that hangs must not keep a second start from opening; whoever waits on the channel is told that it is closed.
    private static void giveUp(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Claims an archive for this window.
    ///
    /// @param handed given the files of later starts, empty where they only want the window raised; called in a thread of its own
    public Claim claim(Path archive, Consumer<List<Path>> handed) {
        try {
            makeFolder();
            FileChannel channel = FileChannel.open(lock(archive), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Claim claim = claim(archive, channel, handed);
            if (!(claim instanceof Claim.Held)) {
                channel.close();
            }
            return claim;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return new Claim.Unknown(e.toString());
        }
    }

    private Claim claim(Path archive, FileChannel channel, Consumer<List<Path>> handed) throws IOException {
        if (tryLock(channel) == null) {
            return new Claim.Taken();
        }
        try {
            ServerSocketChannel server = listen(socket(archive));
            Thread.ofPlatform().daemon().name("instance").start(() -> answer(server, handed));
            return new Claim.Held(() -> release(archive, server, channel));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return new Claim.Unknown(e.toString());
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another window of this very process has it.
            return null;
        }
    }

    /// Whoever has the lock owns the socket's name; a socket left by a crash is in the way and goes.
    private static ServerSocketChannel listen(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return server;
    }

    private static void answer(ServerSocketChannel server, Consumer<List<Path>> handed) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
                List<Path> files = read(in);
                handed.accept(files);
                Channels.newOutputStream(channel).write(TAKEN);
            } catch (IOException | IllegalArgumentException e) {
                // The archive was given up and the loop ends, or a start went away before it had handed all over: it will open itself.
                continue;
            }
        }
    }

    private static List<Path> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException("Not a number of files: " + count);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 0 || length > Short.MAX_VALUE) {
                throw new IOException("Not a length of a path: " + length);
            }
            files.add(Path.of(new String(in.readNBytes(length), StandardCharsets.UTF_8)));
        }
        return files;
    }

    private void release(Path archive, ServerSocketChannel server, FileChannel lock) {
        try {
            server.close();
            Files.deleteIfExists(socket(archive));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Only the person whose program it is may look inside.
    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path lock(Path archive) {
        return folder.resolve(name(archive) + ".lock");
    }

    private Path socket(Path archive) {
        return folder.resolve(name(archive) + ".sock");
    }

    /// The same for every way to write an archive's path, links followed.
    private static String name(Path archive) {
        Path file = archive.toAbsolutePath().normalize();
        String path;
        try {
            path = file.toRealPath().toString();
        } catch (IOException e) {
            // It is not there yet; its path as it was given names it.
            path = file.toString();
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
