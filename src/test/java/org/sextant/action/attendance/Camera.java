package org.sextant.action.attendance;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Looks at a drawn code as a telephone does: at pixels, which it takes from the path of the drawing. */
public final class Camera {

    private static final int PIXELS = 5;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private Camera() {}

    static String read(QrCode code) {
        return read(code.size(), code.path());
    }

    /** What stands in a square of so many modules whose dark ones are on that path. */
    public static String read(int size, String path) {
        var side = size * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        MODULE.matcher(path).results().forEach(module -> {
            var left = Integer.parseInt(module.group(1)) * PIXELS;
            var top = Integer.parseInt(module.group(2)) * PIXELS;
            for (var y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + PIXELS, 0);
            }
        });
        try {
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
            return new QRCodeReader().decode(picture).getText();
        } catch (NotFoundException | ChecksumException | FormatException unreadable) {
            throw new AssertionError("No camera can read this", unreadable);
        }
    }
}
