package org.sextant.petition;

import jakarta.persistence.Embeddable;
import org.sextant.vocabulary.LocalizedText;

/**
 * Whom a petition speaks to in words, and how many signatures it wants.
 *
 * @param goal at least one
 */
@Embeddable
public record Plea(LocalizedText addressee, int goal) {}
