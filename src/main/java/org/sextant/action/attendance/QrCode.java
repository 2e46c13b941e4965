package org.sextant.action.attendance;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.sextant.sealing.TypedCode;
import org.sextant.vocabulary.Slug;

/**
 * A text as a square of dark modules, for a drawing.
 *
 * @param size of its side, in modules, with the white edge that cameras need
 * @param path of the dark modules, as SVG writes it
 */
public record QrCode(int size, String path) {

    /** Where a host reads tickets, below {@code /app}. Short, for cameras. */
    public static final String DOOR = "door";

    private static final int EDGE = 4;

    /**
     * What a ticket shows at the door of an action: the address at which its hosts see whose it is.
     *
     * @param origin of this installation
     */
    public static QrCode ofTicket(String origin, Slug action, TypedCode code) {
        return of(origin + "/app/" + DOOR + "/" + action + "/" + code.text());
    }

    /** Draws a short text, such as a link: it can still be read where a sixth of it is covered or torn. */
    public static QrCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth() + 2 * EDGE, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A code holds a link, not a text", tooLong);
        }
    }

    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
