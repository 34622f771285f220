package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Files that hold files: mails with attachments, Outlook's messages, ZIP archives.
class BundleTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    private final SourceReader reader = new SourceReader(Limits.standard());

    private Source.Files files(byte[] bytes) {
        return assertInstanceOf(Source.Files.class, reader.read(bytes));
    }

    private SourceText text(Source source) {
        SourceInvariants.check(source);
        return assertInstanceOf(Source.Text.class, source, source.toString()).text();
    }

    private Refusal refusal(byte[] bytes) {
        return assertInstanceOf(Source.Refused.class, reader.read(bytes)).refusal();
    }

    private static List<String> names(Source.Files files) {
        return files.entries().stream().map(Source.Entry::name).toList();
    }

    private static String mail(String... parts) {
        StringBuilder mail = new StringBuilder("From: Dee Locke <locke@example.org>\nTo: press@example.org\nSubject: Talks\n"
                + "Date: Fri, 4 Jun 2010 18:20:11 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n");
        for (String part : parts) {
            mail.append("--b\n").append(part).append('\n');
        }
        return mail + "--b--\n";
    }

    @Test
    void aMailWithAttachedTextsIsSeveralFilesItsOwnWordsFirst() {
        byte[] docx = Golden.named("briefing.docx").bytes();
        byte[] mail = mail("Content-Type: text/plain; charset=utf-8\n\nSee attached.\n",
                "Content-Type: application/octet-stream; name=\"=?UTF-8?B?" + Base64.getEncoder().encodeToString("Заявление.docx".getBytes(UTF_8))
                        + "?=\"\nContent-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(docx),
                "Content-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''%D0%9F%20%31.txt\n\nMR. LOCKE: Attached.\n",
                "Content-Type: image/png\nContent-Disposition: attachment; filename=a.png\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(PICTURE)).getBytes(UTF_8);
        Source.Files files = files(mail);
        assertEquals(List.of("Talks.eml", "Заявление.docx", "П 1.txt"), names(files));
        SourceText own = text(reader.readEntry(files.entries().get(0)));
        assertEquals("See attached.", own.text());
        assertEquals(SourceFormat.EML, own.format());
        assertEquals("Talks", own.hints().title().orElseThrow());
        assertEquals("Dee Locke <locke@example.org>", own.hints().author().orElseThrow());
        assertArrayEquals(docx, files.entries().get(1).bytes());
        assertEquals("MR. LOCKE: Attached.", text(reader.readEntry(files.entries().get(2))).text().strip());
    }

    @Test
    void aMailWithPicturesOnlyIsOneText() {
        String mail = mail("Content-Type: text/html; charset=utf-8\n\n<p>We shall see.</p>",
                "Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n" + Base64.getEncoder().encodeToString(PICTURE));
        assertEquals("We shall see.", text(reader.read(mail.getBytes(UTF_8))).text());
    }

    @Test
    void theFullerOfTwoVersionsIsRead() {
        String page = "<p><b>MR. LOCKE:</b> " + "The road is wet. ".repeat(20) + "</p>";
        String mail = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
                + "Content-Type: text/plain\n\nSee this mail in a browser.\n--b\nContent-Type: text/html\n\n" + page + "\n--b--\n";
        assertTrue(text(reader.read(mail.getBytes(UTF_8))).text().startsWith("MR. LOCKE:"));
    }

    @Test
    void aMailInAnotherCharacterSetThanItSays() {
        for (String said : List.of("us-ascii", "iso-8859-1", "utf-8", "koi8-r", "no-such-set", "ут-8")) {
            String head = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\"" + said + "\"\n\n";
            byte[] words = "Переговоры завершены, договор у юристов.".getBytes(Charset.forName("KOI8-R"));
            byte[] bytes = head.getBytes(UTF_8);
            byte[] mail = Arrays.copyOf(bytes, bytes.length + words.length);
            System.arraycopy(words, 0, mail, bytes.length, words.length);
            assertEquals("Переговоры завершены, договор у юристов.", text(reader.read(mail)).text(), said);
        }
    }

    @Test
    void aMailOfNothing() {
        assertEquals(Refusal.Kind.NO_TEXT, refusal("From: a@example.org\nMIME-Version: 1.0\n\n".getBytes(UTF_8)).kind());
    }

    @Test
    void aZipGivesItsTextsInOrderWithoutLitter() throws IOException {
        Map<String, byte[]> inside = new LinkedHashMap<>();
        inside.put("b/second.txt", "Second.".getBytes(UTF_8));
        inside.put("a first.docx", Golden.named("briefing.docx").bytes());
        inside.put("__MACOSX/._a.txt", "x".getBytes(UTF_8));
        inside.put(".DS_Store", "x".getBytes(UTF_8));
        inside.put("b/.hidden/y.txt", "x".getBytes(UTF_8));
        inside.put("c.png", PICTURE);
        inside.put("d.xyz", "# Remarks\n\nThird.\n".getBytes(UTF_8));
        Source.Files files = files(HostileTest.zip(inside));
        assertEquals(List.of("a first.docx", "b/second.txt", "d.xyz"), names(files));
        assertEquals(SourceFormat.DOCX, text(reader.readEntry(files.entries().get(0))).format());
        assertEquals(SourceFormat.MARKDOWN, text(reader.readEntry(files.entries().get(2))).format());
    }

    @Test
    void oldZipsNameFilesInTheSystemsCharacterSet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM866"))) {
            zip.putNextEntry(new ZipEntry("Стенограмма встречи.txt"));
            zip.write("Увидим.".getBytes(UTF_8));
            zip.closeEntry();
        }
        assertEquals(List.of("Стенограмма встречи.txt"), names(files(out.toByteArray())));
    }

    @Test
    void zipsOfNothing() throws IOException {
        assertEquals(Refusal.Kind.NO_TEXT, refusal(HostileTest.zip(Map.of("a.png", PICTURE))).kind());
        assertEquals(Refusal.Kind.EMPTY, refusal(HostileTest.zip(Map.of(".x", new byte[0]))).kind());
        byte[] whole = HostileTest.zip(Map.of("a.txt", "We shall see.".repeat(99).getBytes(UTF_8)));
        assertEquals(Refusal.Kind.DAMAGED, refusal(Arrays.copyOf(whole, whole.length / 2)).kind());
    }

    @Test
    void lockedZipsAreToldSo() throws IOException {
        byte[] zip = HostileTest.zip(Map.of("a.txt", "We shall see.".getBytes(UTF_8)));
        for (int i = 0; i + 4 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 6 : 8)] |= 1;
            }
        }
        assertEquals(Refusal.Kind.ENCRYPTED, refusal(zip).kind());
    }

    @Test
    void spreadsheetsAndPresentationsAreNamed() throws IOException {
        Map<String, byte[]> sheet = Map.of("[Content_Types].xml", new byte[1], "xl/workbook.xml", new byte[1]);
        assertEquals("This is a spreadsheet, not a text.", refusal(HostileTest.zip(sheet)).sentence());
        Map<String, byte[]> slides = Map.of("mimetype", "application/vnd.oasis.opendocument.presentation".getBytes(UTF_8), "content.xml", new byte[1]);
        assertEquals("This is a presentation, not a text.", refusal(HostileTest.zip(slides)).sentence());
    }

    @Test
    void outlooksMessagesAreRead() throws IOException {
        byte[] plain = msg("We shall see.\r\n\r\nSoon.", null);
        SourceText text = text(reader.read(plain));
        assertEquals(SourceFormat.MSG, text.format());
        assertEquals("We shall see.\n\nSoon.", text.text());
        assertEquals("Talks", text.hints().title().orElseThrow());
        assertEquals("Dee Locke", text.hints().author().orElseThrow());
        assertEquals("2010-06-04T18:20:11Z", text.hints().published().orElseThrow());
    }

    @Test
    void outlooksAttachmentsAreFiles() throws IOException {
        Source.Files files = files(msg("See attached.", "MR. LOCKE: Attached."));
        assertEquals(List.of("Talks.msg", "note.txt"), names(files));
        assertEquals("See attached.", text(reader.readEntry(files.entries().get(0))).text());
        assertEquals("MR. LOCKE: Attached.", text(reader.readEntry(files.entries().get(1))).text());
    }

    @Test
    void onlyTheirOwnReadersTakeMsgAndZip() throws IOException {
        Map<String, byte[]> files = Map.of("msg", msg("We shall see.", null), "zip", HostileTest.zip(Map.of("a.txt", new byte[1])));
        files.forEach((format, bytes) -> assertEquals(List.of(format), FormatReaders.all().stream()
                .filter(one -> one.recognises(new Content(bytes, Limits.standard(), false))).map(one -> one.format().word()).toList()));
    }

    /// A message as Outlook stores it: a compound file of properties.
    private static byte[] msg(String body, String attached) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            put(root, "__substg1.0_001A001F", "IPM.Note");
            put(root, "__substg1.0_0037001F", "Talks");
            put(root, "__substg1.0_0C1A001F", "Dee Locke");
            put(root, "__substg1.0_1000001F", body);
            long ticks = (Instant.parse("2010-06-04T18:20:11Z").toEpochMilli() + 11_644_473_600_000L) * 10_000;
            ByteBuffer properties = ByteBuffer.allocate(32 + 16).order(ByteOrder.LITTLE_ENDIAN);
            properties.position(32).putInt(0x00390040).putInt(6).putLong(ticks);
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
            if (attached != null) {
                DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
                attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
                put(attachment, "__substg1.0_3707001F", "note.txt");
                attachment.createDocument("__substg1.0_37010102", new ByteArrayInputStream(attached.getBytes(UTF_8)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void put(DirectoryEntry directory, String name, String value) throws IOException {
        directory.createDocument(name, new ByteArrayInputStream(value.getBytes(UTF_16LE)));
    }
}
