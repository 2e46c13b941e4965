package org.sextant.campaign.corridor;

/** There is no corridor with that id, or the campaign has no part in it. */
public class NoSuchCorridor extends RuntimeException {}
