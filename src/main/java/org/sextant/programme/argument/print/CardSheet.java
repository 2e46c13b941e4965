package org.sextant.programme.argument.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/** Cards as a PDF to print and to cut: four to a page of A4. Letters are drawn as shapes, so that every printer joins the Arabic ones. */
final class CardSheet {

    private static final float WIDTH = PageSize.A4.getWidth();
    private static final float HEIGHT = PageSize.A4.getHeight();
    private static final int ON_A_PAGE = 4;
    private static final float MARGIN = 26;
    private static final float FOOT = 26;
    private static final float FOOT_LINE = 12;

    // A card with few words shows them large.
    private static final float LARGEST = 1.7f;

    private final Painter painter;

    CardSheet(Painter painter) {
        this.painter = painter;
    }

    byte[] print(List<Card> cards, String title) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(title);
            document.addCreator("Sextant");
            document.open();
            for (var first = 0; first < cards.size(); first += ON_A_PAGE) {
                document.newPage();
                page(writer, cards.subList(first, Math.min(first + ON_A_PAGE, cards.size())));
            }
        }
        return bytes.toByteArray();
    }

    private void page(PdfWriter writer, List<Card> cards) {
        var canvas = writer.getDirectContent().createGraphicsShapes(WIDTH, HEIGHT);
        cut(canvas);
        for (var place = 0; place < cards.size(); place++) {
            draw(canvas, cards.get(place), place);
        }
        canvas.dispose();
    }

    private static void cut(Graphics2D canvas) {
        canvas.setColor(Color.GRAY);
        canvas.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 4}, 0));
        canvas.draw(new Line2D.Float(WIDTH / 2, 0, WIDTH / 2, HEIGHT));
        canvas.draw(new Line2D.Float(0, HEIGHT / 2, WIDTH, HEIGHT / 2));
    }

    private void draw(Graphics2D canvas, Card card, int place) {
        var rightToLeft = card.language().direction().equals("rtl");
        var column = (place % 2 == 1) != rightToLeft ? 1 : 0;
        var x = column * WIDTH / 2 + MARGIN;
        var row = place / 2;
        var y = row * HEIGHT / 2 + MARGIN;
        var width = WIDTH / 2 - 2 * MARGIN;
        var height = HEIGHT / 2 - 2 * MARGIN;
        canvas.setColor(Color.BLACK);
        painter.draw(
                canvas, card.pieces(), new Rectangle2D.Float(x, y, width, height - FOOT), card.language(), LARGEST);
        painter.draw(
                canvas,
                List.of(new Card.Piece(Voice.SOURCE, card.foot())),
                new Rectangle2D.Float(x, y + height - FOOT_LINE, width, FOOT_LINE),
                card.language(),
                1);
    }
}
