package org.sextant.programme.argument.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.sextant.programme.argument.Arguments;
import org.sextant.shell.Messages;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards of the arguments … */
@OnH2
class CardsIT {

    private static final Slug BORDERS = new Slug("close-borders");

    @Autowired
    private ArgumentCards cards;

    @Autowired
    private Arguments arguments;

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areFourToAPageOfA4(Language language) throws IOException {
        var words = messages.in(language);
        var evidence = arguments.bySlug(BORDERS).orElseThrow().evidence().size();

        try (var one = new PdfReader(kept("cards-close-borders-" + language.tag() + ".pdf", cards.of(BORDERS, words)));
                var all = new PdfReader(kept("cards-all-" + language.tag() + ".pdf", cards.all(words)))) {
            assertThat(one.getNumberOfPages()).isEqualTo((evidence + 2 + 3) / 4);
            assertThat(all.getNumberOfPages()).isEqualTo(1);
            assertThat(all.getPageSize(1).getWidth()).isEqualTo(PageSize.A4.getWidth());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "AR", mode = EnumSource.Mode.EXCLUDE)
    void canBeSearchedAndReadAloud(Language language) throws IOException {
        var argument = arguments.bySlug(BORDERS).orElseThrow();

        try (var file = new PdfReader(cards.of(BORDERS, messages.in(language)))) {
            var text = textOf(file);
            assertThat(text).contains(said(argument.claim().claim().in(language)));
            assertThat(text).contains(said(argument.claim().grain().in(language)));
            argument.evidence()
                    .forEach(one ->
                            assertThat(text).contains(said(one.statement().in(language))));
            assertThat(file.getCatalog().get(PdfName.LANG)).hasToString(language.tag());
        }
    }

    // Its letters stand there in their shapes, each line from its end; what they say goes with them.
    @Test
    void canBeSearchedAndReadAloudInArabic() throws IOException {
        var argument = arguments.bySlug(BORDERS).orElseThrow();
        var claim = argument.claim().claim().in(Language.AR);

        try (var file = new PdfReader(cards.of(BORDERS, messages.in(Language.AR)))) {
            assertThat(meant(file))
                    .anyMatch(text -> text.contains(claim))
                    .contains(argument.claim().grain().in(Language.AR))
                    .containsAll(argument.evidence().stream()
                            .map(one -> one.statement().in(Language.AR))
                            .toList());
            var seen = new StringBuilder(Normalizer.normalize(textOf(file), Normalizer.Form.NFKC)).reverse();
            assertThat(claim.split(" "))
                    .filteredOn(word -> !word.contains("لا") && !word.contains("لأ"))
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(seen).contains(word));
        }
    }

    private static String textOf(PdfReader file) throws IOException {
        var text = new StringBuilder();
        for (var page = 1; page <= file.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(file).getTextFromPage(page)).append(' ');
        }
        return said(text.toString());
    }

    // A line may end after a hyphen.
    private static String said(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", "");
    }

    private static List<String> meant(PdfReader file) throws IOException {
        var meant = new ArrayList<String>();
        for (var page = 1; page <= file.getNumberOfPages(); page++) {
            var tokens = new PRTokeniser(file.getPageContent(page));
            while (tokens.nextToken()) {
                if (tokens.getTokenType() == PRTokeniser.TK_NAME
                        && tokens.getStringValue().equals("ActualText")) {
                    tokens.nextValidToken();
                    meant.add(decoded(tokens.getStringValue()));
                }
            }
        }
        return meant;
    }

    // As a file of that sort has text: with a mark in two bytes a letter, else in one.
    private static String decoded(String written) {
        return written.startsWith("\u00FE\u00FF")
                ? new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16)
                : written;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveAPictureForWhoeverSharesThem(Language language) throws IOException {
        for (var slug : new Slug[] {BORDERS, Arguments.FUTURES}) {
            var bytes = cards.picture(slug, messages.in(language));
            kept("share-" + slug + "-" + language.tag() + ".png", bytes);
            var image = ImageIO.read(new ByteArrayInputStream(bytes));

            assertThat(image.getWidth()).isEqualTo(ShareImage.WIDTH);
            assertThat(image.getHeight()).isEqualTo(ShareImage.HEIGHT);
            assertThat(bytes.length).isLessThan(200_000);
            assertThat(brightShare(image)).as("letters on the night").isBetween(0.01, 0.5);
        }
    }

    @Test
    void areDrawnOnceAsLongAsTheirWordsAreTheSame() {
        var words = messages.in(Language.EN);

        assertThat(cards.all(words)).isSameAs(cards.all(words));
    }

    @Test
    void beginOnTheSideOnWhichTheLanguageDoes() throws IOException {
        var arabic = picture(Language.AR);
        var english = picture(Language.EN);

        assertThat(bright(arabic, 0, 100)).isLessThan(bright(arabic, 1030, 1128));
        assertThat(bright(english, 1100, 1200)).isLessThan(bright(english, 72, 172));
    }

    @Test
    void joinTheLettersOfArabic() {
        var set = Typeface.regular().set("هجرة", 20, Language.AR).getIterator();
        var font = (Font) set.getAttribute(TextAttribute.FONT);
        var context = new FontRenderContext(null, true, true);
        var letters = "هجرة".toCharArray();

        var joined = font.layoutGlyphVector(context, letters, 0, letters.length, Font.LAYOUT_RIGHT_TO_LEFT);

        assertThat(joined.getGlyphCodes(0, joined.getNumGlyphs(), null))
                .doesNotContain(font.createGlyphVector(context, letters).getGlyphCode(0));
    }

    private BufferedImage picture(Language language) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(cards.picture(BORDERS, messages.in(language))));
    }

    private static double brightShare(BufferedImage image) {
        return bright(image, 0, image.getWidth()) / (double) (image.getWidth() * image.getHeight());
    }

    // In the upper part, where the words stand and the mark does not.
    private static int bright(BufferedImage image, int from, int to) {
        var bright = 0;
        for (var x = from; x < to; x++) {
            for (var y = 0; y < 440; y++) {
                bright += (image.getRGB(x, y) & 0xFF) > 128 ? 1 : 0;
            }
        }
        return bright;
    }

    private static byte[] kept(String name, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name), bytes);
        return bytes;
    }
}
