package org.sextant.journeys;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * What a picture of a part of a page has on it.
 *
 * @param share of the picture that is not its ground, from 0 to 1
 * @param fills colours that cover a visible part of it, the ground among them; shades between two of them do not count
 * @param greys the same without colour, as a reader sees it who sees none
 */
record Ink(int width, int height, double share, int fills, int greys) {

    // What covers less than two of a thousand pixels is the edge of something else.
    private static final double VISIBLE = 0.002;

    static Ink of(Locator part) {
        try {
            return of(ImageIO.read(new ByteArrayInputStream(part.screenshot())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ink of(BufferedImage picture) {
        var colours = new HashMap<Integer, Integer>();
        var greys = new HashMap<Integer, Integer>();
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var pixel = picture.getRGB(x, y);
                colours.merge(coarse(pixel), 1, Integer::sum);
                greys.merge(grey(pixel), 1, Integer::sum);
            }
        }
        var all = picture.getWidth() * picture.getHeight();
        var ground = colours.values().stream().mapToInt(count -> count).max().orElse(0);
        return new Ink(
                picture.getWidth(),
                picture.getHeight(),
                1 - (double) ground / all,
                visible(colours, all),
                visible(greys, all));
    }

    private static int visible(Map<Integer, Integer> counts, int all) {
        return (int)
                counts.values().stream().filter(count -> count > all * VISIBLE).count();
    }

    // Sixteen steps for each of red, green and blue.
    private static int coarse(int pixel) {
        return pixel & 0xf0f0f0;
    }

    private static int grey(int pixel) {
        var brightness = 0.2126 * (pixel >> 16 & 0xff) + 0.7152 * (pixel >> 8 & 0xff) + 0.0722 * (pixel & 0xff);
        return (int) brightness / 16;
    }
}
