package org.sextant.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.springframework.core.io.ClassPathResource;

/** The letters of a PDF, which come with the application and are in the file: its text stays text, so that it can be searched and read aloud. */
public final class PaperTypeface {

    /** From one line to the next, in sizes of the letters. */
    public static final float LEADING = 1.35f;

    /** Names the part of a font that a file holds, which needs no secret: what is printed twice is the same file, byte by byte. */
    private static final class NoChance extends SecureRandom {

        @Override
        public double nextDouble() {
            return 0;
        }
    }

    private final BaseFont latin;
    private final BaseFont arabic;

    private PaperTypeface(BaseFont latin, BaseFont arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    public static PaperTypeface regular() {
        return new PaperTypeface(read("NotoSans-Regular"), read("NotoNaskhArabic-Regular"));
    }

    public static PaperTypeface bold() {
        return new PaperTypeface(read("NotoSans-Bold"), read("NotoNaskhArabic-Bold"));
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

    /**
     * The text with each letter in the font that has it.
     *
     * @param size in points
     */
    public Phrase set(String text, float size) {
        var fonts = new FontSelector();
        fonts.addFont(new Font(latin, size));
        fonts.addFont(new Font(arabic, size));
        var phrase = fonts.process(text);
        phrase.setLeading(size * LEADING);
        return phrase;
    }
}
