package org.sextant.campaign.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names in a ZIP file's table of contents (APPNOTE 4.3.12 and 4.3.16), read without unpacking anything. */
final class ZipNames {

    /** Where the name of the first file stands. */
    static final int FIRST_NAME = 30;

    private static final int END_SIGN = 0x06054b50;
    private static final int ENTRY_SIGN = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST = 5_000;

    private ZipNames() {}

    /** None of what is no ZIP file, or a broken one. */
    static List<String> of(byte[] content) {
        var zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (var end = content.length - END_LENGTH;
                end >= Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
                end--) {
            if (zip.getInt(end) == END_SIGN) {
                return names(content, zip.getInt(end + 16), Short.toUnsignedInt(zip.getShort(end + 10)));
            }
        }
        return List.of();
    }

    private static List<String> names(byte[] content, int start, int count) {
        var zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var names = new ArrayList<String>();
        var at = start;
        for (var entry = 0; entry < Math.min(count, MOST); entry++) {
            if (at < 0 || at > zip.limit() - ENTRY_LENGTH || zip.getInt(at) != ENTRY_SIGN) {
                return List.of();
            }
            var length = Short.toUnsignedInt(zip.getShort(at + 28));
            var rest = Short.toUnsignedInt(zip.getShort(at + 30)) + Short.toUnsignedInt(zip.getShort(at + 32));
            if (at + ENTRY_LENGTH + length > zip.limit()) {
                return List.of();
            }
            names.add(new String(content, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + rest;
        }
        return names;
    }
}
