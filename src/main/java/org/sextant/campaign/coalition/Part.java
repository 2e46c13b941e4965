package org.sextant.campaign.coalition;

/**
 * Something in a campaign in which an organisation has a hand.
 *
 * @param key tells it from the others of all kinds
 * @param kind what sort of thing, in a word of the reader's language
 * @param mayStop whether it can end with the organisation; else it always stays
 */
public record Part(String key, String kind, String title, boolean mayStop) {}
