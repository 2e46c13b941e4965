package org.sextant.member;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;

/**
 * A mandate offered by mail to somebody who may not have an account yet.
 *
 * @param where what the scope is called, for the letter and the page behind its link
 * @param language of the letter
 * @param begins when the mandate begins, if that is later than when it is taken
 * @param until when the mandate ends, if it does
 */
public record Invite(
        EmailAddress to,
        Role role,
        Scope scope,
        LocalizedText where,
        Language language,
        Optional<Instant> begins,
        Optional<Instant> until) {

    public Invite {
        var _ = new Tenure(begins, until);
    }
}
