package org.sextant.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.campaign.library.SomeFiles.openDocument;
import static org.sextant.campaign.library.SomeFiles.utf8;
import static org.sextant.campaign.library.SomeFiles.zip;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is taken for … */
class SniffedTests {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("a.pdf", SomeFiles.pdf()),
                Arguments.of("a.PNG", SomeFiles.png()),
                Arguments.of("a.jpg", SomeFiles.jpeg()),
                Arguments.of("a.jpeg", SomeFiles.jpeg()),
                Arguments.of("a.webp", SomeFiles.ascii("RIFF....WEBPVP8 ")),
                Arguments.of("a.txt", utf8("السلام عليكم\nHello")),
                Arguments.of("a.csv", utf8("name,number\nAna,3\n")),
                Arguments.of("a.docx", zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of("a.pptx", zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of("a.odt", openDocument(FileType.ODT.mediaType(), "content.xml")),
                Arguments.of("a.ods", openDocument(FileType.ODS.mediaType(), "content.xml")),
                Arguments.of("archive.tar.odp", openDocument(FileType.ODP.mediaType(), "content.xml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void whatItIs(String name, byte[] content) {
        assertThat(Library.refusal(name, content)).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                refused("a.pdf", Named.of("a program", SomeFiles.program()), Refusal.FALSE_TYPE),
                refused("a.pdf", Named.of("a picture", SomeFiles.png()), Refusal.FALSE_TYPE),
                refused("a.png", Named.of("a page", utf8("<html><script>")), Refusal.FALSE_TYPE),
                refused("a.txt", Named.of("a page", utf8("\n <!DOCTYPE html>")), Refusal.FALSE_TYPE),
                refused("a.txt", Named.of("bytes", new byte[] {'a', 0, 'b'}), Refusal.FALSE_TYPE),
                refused("a.txt", Named.of("not UTF-8", new byte[] {(byte) 0xC3, '('}), Refusal.FALSE_TYPE),
                refused("a.docx", Named.of("an archive", zip("run.exe")), Refusal.FALSE_TYPE),
                refused(
                        "a.docx",
                        Named.of("a table", zip("[Content_Types].xml", "xl/workbook.xml")),
                        Refusal.FALSE_TYPE),
                refused(
                        "a.docx",
                        Named.of("macros", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                        Refusal.FALSE_TYPE),
                refused(
                        "a.odt",
                        Named.of("macros", openDocument(FileType.ODT.mediaType(), "Basic/Standard/x.xml")),
                        Refusal.FALSE_TYPE),
                refused(
                        "a.odt",
                        Named.of("a cut file", Arrays.copyOf(zip("word/document.xml"), 40)),
                        Refusal.FALSE_TYPE));
    }

    static Stream<Arguments> neverTaken() {
        return Stream.of(
                refused("a.exe", Named.of("a program", SomeFiles.program()), Refusal.NOT_ALLOWED),
                refused("a.svg", Named.of("a drawing", utf8("<svg/>")), Refusal.NOT_ALLOWED),
                refused("a.html", Named.of("a page", utf8("<html>")), Refusal.NOT_ALLOWED),
                refused("a.docm", Named.of("macros", zip("[Content_Types].xml")), Refusal.NOT_ALLOWED),
                refused("pdf", Named.of("a name without an ending that fits", utf8("x")), Refusal.FALSE_TYPE),
                refused("a.txt", Named.of("nothing", new byte[0]), Refusal.EMPTY),
                refused("a.pdf", Named.of("too much", SomeFiles.pdfOf(Library.LARGEST + 1)), Refusal.TOO_LARGE));
    }

    private static Arguments refused(String name, Named<byte[]> content, Refusal why) {
        return Arguments.of(name, content, why);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @MethodSource({"bad", "neverTaken"})
    void nothingElse(String name, byte[] content, Refusal why) {
        assertThat(Library.refusal(name, content)).contains(why);
    }

    @Test
    void whatFitsExactly() {
        assertThat(Library.refusal("a.pdf", SomeFiles.pdfOf(Library.LARGEST))).isEmpty();
    }

    @Test
    void anArchiveWhateverItsTableOfContentsClaims() {
        var broken = zip("[Content_Types].xml", "word/document.xml");
        for (var at = broken.length - 22; at < broken.length; at++) {
            var one = broken.clone();
            one[at] = (byte) 0xFF;
            assertThat(ZipNames.of(one)).isSubsetOf("[Content_Types].xml", "word/document.xml");
        }
    }
}
