package org.sextant.campaign.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file's content says that it is. */
final class Sniffed {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int AFTER_RIFF = 8;

    private static final List<FileType> OPEN_DOCUMENTS = List.of(FileType.ODT, FileType.ODS, FileType.ODP);

    private Sniffed() {}

    static Optional<FileType> of(byte[] content) {
        if (has(content, 0, PDF)) {
            return Optional.of(FileType.PDF);
        }
        if (has(content, 0, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (has(content, 0, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (has(content, 0, RIFF) && has(content, AFTER_RIFF, WEBP)) {
            return Optional.of(FileType.WEBP);
        }
        if (has(content, 0, ZIP)) {
            return office(content);
        }
        return isText(content) ? Optional.of(FileType.TEXT) : Optional.empty();
    }

    private static boolean has(byte[] content, int at, byte[] sign) {
        return content.length >= at + sign.length && Arrays.equals(content, at, at + sign.length, sign, 0, sign.length);
    }

    // Looked at by its table of contents alone: unpacking it could fill the memory.
    private static Optional<FileType> office(byte[] content) {
        var names = ZipNames.of(content);
        if (names.stream().anyMatch(Sniffed::isMacro)) {
            return Optional.empty();
        }
        if (names.contains("[Content_Types].xml")) {
            return names.stream().flatMap(name -> part(name).stream()).findFirst();
        }
        return OPEN_DOCUMENTS.stream()
                .filter(type -> has(
                        content,
                        ZipNames.FIRST_NAME,
                        ("mimetype" + type.mediaType()).getBytes(StandardCharsets.US_ASCII)))
                .findFirst();
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    private static Optional<FileType> part(String name) {
        return switch (name) {
            case "word/document.xml" -> Optional.of(FileType.DOCX);
            case "xl/workbook.xml" -> Optional.of(FileType.XLSX);
            case "ppt/presentation.xml" -> Optional.of(FileType.PPTX);
            default -> Optional.empty();
        };
    }

    // Words without control characters that are not a page: a browser that ignored the media type would find nothing to
    // run.
    private static boolean isText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.codePoints().noneMatch(point -> point < ' ' && point != '\n' && point != '\r' && point != '\t')
                    && !text.stripLeading().startsWith("<");
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
