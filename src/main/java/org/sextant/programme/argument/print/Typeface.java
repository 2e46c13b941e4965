package org.sextant.programme.argument.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import org.sextant.vocabulary.Language;
import org.springframework.core.io.ClassPathResource;

/** The letters of pictures, which come with the application: what is drawn is the same on every machine, and Arabic letters join. */
final class Typeface {

    private final Font latin;
    private final Font arabic;

    private Typeface(Font latin, Font arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    static Typeface regular() {
        return new Typeface(read("NotoSans-Regular"), read("NotoNaskhArabic-Regular"));
    }

    static Typeface bold() {
        return new Typeface(read("NotoSans-Bold"), read("NotoNaskhArabic-Bold"));
    }

    private static Font read(String name) {
        try (var file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("A font that comes with the application is broken", broken);
        }
    }

    /** The text with each letter in the font that has it, running as the language does. */
    AttributedString set(String text, float size, Language language) {
        var set = new AttributedString(text);
        set.addAttribute(TextAttribute.RUN_DIRECTION, language.direction().equals("rtl"));
        var start = 0;
        while (start < text.length()) {
            var font = fontOf(text.charAt(start));
            var end = start + 1;
            while (end < text.length() && fontOf(text.charAt(end)).equals(font)) {
                end++;
            }
            set.addAttribute(TextAttribute.FONT, font.deriveFont(size), start, end);
            start = end;
        }
        return set;
    }

    private Font fontOf(char letter) {
        var block = Character.UnicodeScript.of(letter);
        return block == Character.UnicodeScript.ARABIC || !latin.canDisplay(letter) ? arabic : latin;
    }
}
