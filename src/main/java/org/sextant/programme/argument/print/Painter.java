package org.sextant.programme.argument.print;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sextant.vocabulary.Language;

/** Draws text into a frame of a picture: lines that break between words, from the side on which the language begins. */
final class Painter {

    // Kerning and hinting of no particular screen: the same lines on paper and in a picture.
    private static final FontRenderContext ANYWHERE = new FontRenderContext(null, true, true);

    private static final float SMALLEST = 0.35f;
    private static final float STEP = 0.05f;

    private final Typeface regular = Typeface.regular();
    private final Typeface bold = Typeface.bold();

    /** A line, and how far below the one before it stands. */
    private record Line(TextLayout layout, float below) {}

    /** Draws the pieces from the top; where they do not fit, all of them get smaller together. */
    void draw(Graphics2D canvas, List<Card.Piece> pieces, Rectangle2D frame, Language language, float scale) {
        var size = scale;
        var lines = lines(pieces, frame.getWidth(), language, size);
        while (height(lines) > frame.getHeight() && size > scale * SMALLEST) {
            size -= scale * STEP;
            lines = lines(pieces, frame.getWidth(), language, size);
        }
        var y = (float) frame.getY();
        for (var line : lines) {
            y += line.below();
            draw(canvas, line.layout(), frame, y, language);
        }
    }

    private void draw(Graphics2D canvas, TextLayout line, Rectangle2D frame, float y, Language language) {
        var x = language.direction().equals("rtl") ? frame.getMaxX() - line.getAdvance() : frame.getX();
        line.draw(canvas, (float) x, y);
    }

    private List<Line> lines(List<Card.Piece> pieces, double width, Language language, float scale) {
        var lines = new ArrayList<Line>();
        for (var piece : pieces) {
            var before = lines.isEmpty() ? 0 : piece.voice().before() * scale;
            for (var layout : broken(piece, width, language, scale)) {
                lines.add(new Line(layout, before + layout.getAscent() + below(lines)));
                before = 0;
            }
        }
        return lines;
    }

    private static float below(List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        var last = lines.getLast().layout();
        return last.getDescent() + last.getLeading();
    }

    private List<TextLayout> broken(Card.Piece piece, double width, Language language, float scale) {
        var face = piece.voice().bold() ? bold : regular;
        var text =
                face.set(piece.text(), piece.voice().size() * scale, language).getIterator();
        var measurer = new LineBreakMeasurer(text, ANYWHERE);
        var layouts = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.getEndIndex()) {
            layouts.add(measurer.nextLayout((float) width));
        }
        return layouts;
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::below).sum() + below(lines);
    }
}
