package org.sextant.petition;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sextant.vocabulary.LocalizedText;

/** An extension as a row. */
@Embeddable
record ExtensionRow(Instant extendedAt, LocalizedText reason) {

    static ExtensionRow of(Extension extension) {
        return new ExtensionRow(extension.at(), extension.reason());
    }

    Extension extension() {
        return new Extension(extendedAt, reason);
    }
}
