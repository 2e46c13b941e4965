package org.sextant.campaign.library;

import java.io.IOException;
import java.io.InputStream;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/**
 * A file that somebody offers.
 *
 * @param name as it was called where it came from
 * @param language of whoever offers it, and so of its name
 * @param content read only as far as the limit
 */
public record OfferedFile(String name, Language language, InputStream content) {

    private static final int LONGEST_NAME = 150;

    public OfferedFile {
        var safe = PlainText.line(name).replaceAll("[\\\\/:*?\"<>|%;]", "-");
        name = safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
    }

    String title() {
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? name : stem;
    }

    byte[] read(int most) throws IOException {
        return content.readNBytes(most);
    }
}
