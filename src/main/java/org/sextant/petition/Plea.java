package org.sextant.petition;

import jakarta.persistence.Embeddable;
import org.sextant.vocabulary.LocalizedText;

/**
 * Whom a petition speaks to in words, how many signatures it wants, and of what kind.
 *
 * @param goal at least one
 * @param nameNeeded whether everybody who signs says a name
 */
@Embeddable
public record Plea(LocalizedText addressee, int goal, boolean nameNeeded) {

    Plea to(LocalizedText other) {
        return new Plea(other, goal, nameNeeded);
    }
}
