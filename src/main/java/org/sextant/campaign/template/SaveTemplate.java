package org.sextant.campaign.template;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PlainText;

/**
 * A template to be saved.
 *
 * @param organisation whose it becomes; empty for everybody's
 */
public record SaveTemplate(LocalizedText name, LocalizedText about, Optional<OrganisationId> organisation) {

    /** The longest name in one language, in code points. */
    public static final int NAME_LENGTH = 120;

    /** The longest words about it in one language, in code points. */
    public static final int ABOUT_LENGTH = 600;

    public SaveTemplate {
        fit(name, NAME_LENGTH);
        fit(about, ABOUT_LENGTH);
    }

    private static void fit(LocalizedText text, int length) {
        if (text.texts().values().stream().anyMatch(words -> PlainText.length(words) > length)) {
            throw new IllegalArgumentException("A text of a template is longer than " + length + " characters");
        }
    }
}
