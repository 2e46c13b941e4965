package org.sextant.campaign.coalition;

import org.sextant.vocabulary.PersonId;

/**
 * Who speaks for a partner in a campaign.
 *
 * @param named whether the public may know the name, by their own word
 */
public record Spokesperson(PersonId person, String name, boolean named) {}
