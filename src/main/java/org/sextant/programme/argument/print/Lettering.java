package org.sextant.programme.argument.print;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.sextant.shell.PaperTypeface;
import org.sextant.vocabulary.Language;

/** Sets text into a frame on paper. */
final class Lettering {

    private static final float SMALLEST = 0.35f;
    private static final float STEP = 0.05f;
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PaperTypeface regular = PaperTypeface.regular();
    private final PaperTypeface bold = PaperTypeface.bold();

    /** Sets the pieces from the top; where they do not fit, all of them get smaller together. */
    void set(PdfContentByte canvas, List<Card.Piece> pieces, Rectangle frame, Language language, float scale) {
        var size = scale;
        while (size > scale * SMALLEST && !fits(new Column(canvas, frame, language, size), pieces)) {
            size -= scale * STEP;
        }
        var column = new Column(canvas, frame, language, size);
        pieces.forEach(column::write);
    }

    private static boolean fits(Column column, List<Card.Piece> pieces) {
        return pieces.stream().allMatch(column::hasRoomFor);
    }

    /** A frame that is being filled from its top. */
    private final class Column {

        private final PdfContentByte canvas;
        private final Rectangle frame;
        private final Language language;
        private final float scale;
        private float y;

        Column(PdfContentByte canvas, Rectangle frame, Language language, float scale) {
            this.canvas = canvas;
            this.frame = frame;
            this.language = language;
            this.scale = scale;
            this.y = frame.getTop();
        }

        boolean hasRoomFor(Card.Piece piece) {
            return !ColumnText.hasMoreText(flow(piece, true));
        }

        // Arabic stands there as it is seen: letters in the shapes that they have in words, each line from its end.
        // What it says goes with it, for whoever searches, copies or listens.
        void write(Card.Piece piece) {
            if (language.rightToLeft()) {
                var said = new PdfDictionary();
                said.put(ACTUAL_TEXT, new PdfString(piece.text(), PdfObject.TEXT_UNICODE));
                canvas.beginMarkedContentSequence(SPAN, said, true);
                flow(piece, false);
                canvas.endMarkedContentSequence();
            } else {
                flow(piece, false);
            }
        }

        private int flow(Card.Piece piece, boolean onlyTried) {
            var size = piece.voice().size() * scale;
            var text = new ColumnText(canvas);
            text.setRunDirection(language.rightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
            var top = y < frame.getTop() ? y - piece.voice().before() * scale : y;
            text.setSimpleColumn(frame.getLeft(), frame.getBottom(), frame.getRight(), top);
            text.setLeading(size * PaperTypeface.LEADING);
            // In a language that runs from the right, this is its right side.
            text.setAlignment(Element.ALIGN_LEFT);
            text.setText((piece.voice().bold() ? bold : regular).set(piece.text(), size));
            var left = text.go(onlyTried);
            y = text.getYLine();
            return left;
        }
    }
}
