package org.sextant.site.yearbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.springframework.core.io.ClassPathResource;

/** Text that stays text in the PDF, so that it can be searched and read aloud; the fonts come with the application and are in the file. */
final class Lettering {

    static final float TITLE = 22;
    static final float CHAPTER = 16;
    static final float SECTION = 12.5f;
    static final float TEXT = 10;
    static final float SMALL = 8;

    /** Names the part of a font that a file holds, which needs no secret: the same report is the same file, byte by byte. */
    private static final class NoChance extends SecureRandom {

        @Override
        public double nextDouble() {
            return 0;
        }
    }

    private final BaseFont latin = read("NotoSans-Regular");
    private final BaseFont arabic = read("NotoNaskhArabic-Regular");
    private final BaseFont boldLatin = read("NotoSans-Bold");
    private final BaseFont boldArabic = read("NotoNaskhArabic-Bold");

    Phrase plain(String text, float size) {
        return set(text, size, latin, arabic);
    }

    Phrase bold(String text, float size) {
        return set(text, size, boldLatin, boldArabic);
    }

    private static Phrase set(String text, float size, BaseFont latin, BaseFont arabic) {
        var fonts = new FontSelector();
        fonts.addFont(new Font(latin, size));
        fonts.addFont(new Font(arabic, size));
        var phrase = fonts.process(text);
        phrase.setLeading(size * 1.35f);
        return phrase;
    }

    private static BaseFont read(String name) {
        try (var file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            var font = BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
            font.setSecureRandom(new NoChance());
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
