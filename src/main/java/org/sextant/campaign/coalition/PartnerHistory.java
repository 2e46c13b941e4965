package org.sextant.campaign.coalition;

/**
 * A line of a coalition's history.
 *
 * @param organisation its name
 */
public record PartnerHistory(String organisation, PastStep past) {}
