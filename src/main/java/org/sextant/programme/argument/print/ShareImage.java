package org.sextant.programme.argument.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A picture of a card for whoever shares a page, in the size that previews have; night, with the mark, as the top of a page. */
final class ShareImage {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color NIGHT = new Color(0x0E1726);
    private static final Color ON_NIGHT = new Color(0xF0F3F7);
    private static final Color SUN = new Color(0xFFC533);

    private static final int MARGIN = 72;
    private static final int MARK = 60;
    private static final int FOOT = 70;
    private static final float SCALE = 3.2f;
    private static final float FOOT_SCALE = 3.4f;

    private final Painter painter;

    ShareImage(Painter painter) {
        this.painter = painter;
    }

    byte[] draw(Card card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(NIGHT);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(SUN);
        canvas.fillRect(0, HEIGHT - 10, WIDTH, 10);
        text(canvas, card);
        mark(canvas, card.language().direction().equals("rtl") ? MARGIN : WIDTH - MARGIN - MARK);
        canvas.dispose();
        return png(image);
    }

    private void text(Graphics2D canvas, Card card) {
        canvas.setColor(ON_NIGHT);
        var height = HEIGHT - 2 * MARGIN - FOOT;
        var side = card.language().direction().equals("rtl") ? 2 * MARK : 0;
        painter.draw(
                canvas,
                card.pieces(),
                new Rectangle2D.Float(MARGIN + side, MARGIN, WIDTH - 2 * MARGIN - 2 * MARK, height),
                card.language(),
                SCALE);
        var foot = new Rectangle2D.Float(MARGIN + side, HEIGHT - MARGIN - 30, WIDTH - 2 * MARGIN - 2 * MARK, FOOT);
        painter.draw(canvas, List.of(new Card.Piece(Voice.SOURCE, card.foot())), foot, card.language(), FOOT_SCALE);
    }

    // As shell/mark.jte draws it, twice as large: six parts of a circle, and the bearing.
    private static void mark(Graphics2D canvas, int x) {
        var y = HEIGHT - MARGIN - MARK + 8;
        canvas.setStroke(new BasicStroke(8, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        canvas.setColor(ON_NIGHT);
        for (var part = 0; part < 6; part++) {
            canvas.draw(new Arc2D.Double(x + 4, y + 4, MARK - 8, MARK - 8, 90 - part * 60 - 54.6, 49.2, Arc2D.OPEN));
        }
        canvas.setColor(SUN);
        canvas.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Line2D.Double(x + MARK / 2.0, y + MARK / 2.0, x + MARK * 0.73, y + MARK * 0.22));
        canvas.fill(new Ellipse2D.Double(x + MARK / 2.0 - 5, y + MARK / 2.0 - 5, 10, 10));
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
