package org.sextant.action.need.ui;

import java.util.Set;
import java.util.UUID;
import org.sextant.vocabulary.Skill;

/**
 * What stands in the fields of an offer, also where it could not be stored so.
 *
 * @param languages by their codes
 * @param campaigns whose organizers may see it
 */
record OfferWriting(boolean hands, Set<Skill> skills, Set<String> languages, String words, Set<UUID> campaigns) {}
