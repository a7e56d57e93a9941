package org.muster.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Member;
import org.muster.formats.NotRead;

/// A ZIP archive is read member by member as it comes, and nothing of it is written anywhere; of its directory only the
/// number of members is read.
public final class Zip implements Format.Container {

    static final String MARK = "PK\u0003\u0004";

    /// An archive with more members lists this number, or only the last digits of its own.
    private static final int MOST_LISTED = 0xffff;

    @Override
    public String name() {
        return "a ZIP archive";
    }

    @Override
    public boolean begins(Head head) {
        return head.startsWith(MARK) || head.startsWith("PK\u0005\u0006");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".zip");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        members(content.stream(), harvest, _ -> true);
    }

    /// Hands over the members whose names are wanted.
    static void members(InputStream in, Harvest harvest, Predicate<String> wanted) throws IOException {
        // A name that is not flagged as UTF-8 can be in any charset: Latin-1 keeps its bytes.
        var ending = new Ending(in);
        try (var zip = new ZipInputStream(ending, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                number++;
                member(entry, number, zip, harvest, wanted);
            }
            if (number == 0) {
                throw new NotRead("is a ZIP archive without members", "Maybe its download or export broke off.");
            }
            requireAll(number, ending);
        } catch (ZipException broken) {
            throw broken.getMessage() != null && broken.getMessage().contains("encrypt")
                    ? new NotRead("is an encrypted ZIP archive", "Maybe unpack it with its password first.")
                    : broken;
        }
    }

    private static void requireAll(int found, Ending ending) throws IOException {
        var listed = ending.members();
        if (listed.isEmpty()) {
            throw new NotRead("ends before the list of its members", "Maybe its download broke off: get it again.");
        }
        if (listed.getAsInt() != (found & MOST_LISTED) && listed.getAsInt() != MOST_LISTED) {
            throw new NotRead(
                    "lists %s members, of which %s were found".formatted(listed.getAsInt(), found),
                    "Maybe it is damaged: get it again.");
        }
    }

    private static void member(ZipEntry entry, int number, InputStream zip, Harvest harvest, Predicate<String> wanted)
            throws IOException {
        var name = entry.getName().isEmpty() ? Integer.toString(number) : name(entry.getName());
        if (entry.isDirectory() || Hidden.is(name)) {
            return;
        }
        if (wanted.test(name)) {
            harvest.member(Member.named(name), zip);
        } else {
            harvest.leaveOut(name, "is no report of this archive");
        }
    }

    private static String name(String latin) {
        if (latin.chars().anyMatch(letter -> 0xff < letter)) {
            return latin;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException _) {
            return latin;
        }
    }
}
