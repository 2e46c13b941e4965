package org.sextant.reference;

import java.time.LocalDate;
import org.sextant.vocabulary.PlainText;

/**
 * A file that is to take the place of the one that holds.
 *
 * @param file the name of a {@link ReferenceFile}
 * @param asOf until when it is right
 * @param source whose facts they are
 */
public record ProposeFile(String file, LocalDate asOf, String source, String csv) {

    /** The longest source, in code points. */
    public static final int SOURCE_LENGTH = 200;

    public ProposeFile {
        source = PlainText.line(source);
        if (source.isEmpty() || PlainText.length(source) > SOURCE_LENGTH) {
            throw new IllegalArgumentException("A file has a source of at most " + SOURCE_LENGTH + " characters");
        }
    }
}
