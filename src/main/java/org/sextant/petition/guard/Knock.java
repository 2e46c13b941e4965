package org.sextant.petition.guard;

import org.sextant.vocabulary.EmailAddress;

/**
 * Somebody wants to sign.
 *
 * @param network that they come from, as {@link org.sextant.shell.Networks} says it: for memory only
 * @param work the solved puzzle that their browser sent; empty for none
 */
public record Knock(String network, EmailAddress email, String work) {

    @Override
    public String toString() {
        return "a knock";
    }
}
