package org.sextant.petition.signing;

import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PlainText;

/**
 * Somebody puts an address under a petition.
 *
 * @param name may be empty unless it is to be shown, or the petition wants one of everybody
 * @param updates whether they asked to hear how it goes on
 * @param organisations those by which they want to be kept informed
 * @param comment may be empty
 * @param language that they read the petition in
 */
public record Sign(
        EmailAddress email,
        String name,
        Optional<CountryCode> country,
        Display display,
        boolean updates,
        Set<OrganisationId> organisations,
        String comment,
        Language language) {

    /** In code points. */
    public static final int MAX_NAME = 80;

    /** In code points. */
    public static final int MAX_COMMENT = 500;

    public Sign {
        name = PlainText.line(name);
        comment = PlainText.lines(comment);
        organisations = Set.copyOf(organisations);
        if (PlainText.length(name) > MAX_NAME || PlainText.length(comment) > MAX_COMMENT) {
            throw new IllegalArgumentException("The name or the comment is too long");
        }
        if (display != Display.COUNT && name.isEmpty()) {
            throw new IllegalArgumentException("What is to be shown must be there");
        }
    }

    @Override
    public String toString() {
        return "a signature";
    }
}
