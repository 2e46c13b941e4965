package org.sextant.confirmation;

import java.util.Optional;
import org.sextant.sealing.Token;
import org.sextant.sealing.TypedCode;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;

/**
 * Something that people confirm by mail, such as a signature; a feature implements it as a bean. Its letters lead to
 * {@code /{lang}/confirm/{token}} and carry a code for {@code /{lang}/confirm}.
 */
public interface Confirmation {

    /** What the token confirms. Empty where it is not this feature's, or has expired. Looking changes nothing. */
    Optional<Confirmable> behind(Token shown, Words words);

    /** Confirms; repeating it is harmless and has the same outcome. */
    Outcome confirm(Token shown);

    /**
     * Confirms by address and code. Counts the tries, and takes the same time whether the address is known or not.
     *
     * @return {@link Outcome.Unknown} for a wrong code, an expired one, one tried too often and an unknown address alike
     */
    Outcome confirm(EmailAddress mailbox, TypedCode code);

    /**
     * "This was not me": erases what was typed, as long as it is not confirmed.
     *
     * @return the address that it was typed for; empty where nothing was erased
     */
    Optional<EmailAddress> disown(Token shown);
}
