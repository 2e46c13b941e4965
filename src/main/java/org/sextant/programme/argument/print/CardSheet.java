package org.sextant.programme.argument.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.sextant.vocabulary.Language;

/** Cards as a PDF to print and to cut: four to a page of A4. */
final class CardSheet {

    private static final float WIDTH = PageSize.A4.getWidth();
    private static final float HEIGHT = PageSize.A4.getHeight();
    private static final int ON_A_PAGE = 4;
    private static final float MARGIN = 26;
    private static final float FOOT = 26;
    private static final float FOOT_LINE = 14;
    private static final float DASH = 4;

    // A card with few words shows them large.
    private static final float LARGEST = 1.7f;

    private final Lettering letters;

    CardSheet(Lettering letters) {
        this.letters = letters;
    }

    byte[] print(List<Card> cards, String title, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, bytes);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(title);
            document.addCreator("Sextant");
            document.open();
            for (var first = 0; first < cards.size(); first += ON_A_PAGE) {
                document.newPage();
                page(writer.getDirectContent(), cards.subList(first, Math.min(first + ON_A_PAGE, cards.size())));
            }
        }
        return bytes.toByteArray();
    }

    private void page(PdfContentByte canvas, List<Card> cards) {
        cut(canvas);
        for (var place = 0; place < cards.size(); place++) {
            set(canvas, cards.get(place), place);
        }
    }

    private static void cut(PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorStroke(Color.GRAY);
        canvas.setLineWidth(0.5f);
        canvas.setLineDash(DASH, DASH, 0);
        canvas.moveTo(WIDTH / 2, 0);
        canvas.lineTo(WIDTH / 2, HEIGHT);
        canvas.moveTo(0, HEIGHT / 2);
        canvas.lineTo(WIDTH, HEIGHT / 2);
        canvas.stroke();
        canvas.restoreState();
    }

    private void set(PdfContentByte canvas, Card card, int place) {
        var column = (place % 2 == 1) != card.language().rightToLeft() ? 1 : 0;
        var left = column * WIDTH / 2 + MARGIN;
        var right = left + WIDTH / 2 - 2 * MARGIN;
        var row = place / 2;
        var top = HEIGHT - row * HEIGHT / 2 - MARGIN;
        var bottom = top - HEIGHT / 2 + 2 * MARGIN;
        letters.set(canvas, card.pieces(), new Rectangle(left, bottom + FOOT, right, top), card.language(), LARGEST);
        letters.set(
                canvas,
                List.of(new Card.Piece(Voice.SOURCE, card.foot())),
                new Rectangle(left, bottom, right, bottom + FOOT_LINE),
                card.language(),
                1);
    }
}
