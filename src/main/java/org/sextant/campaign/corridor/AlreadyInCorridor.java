package org.sextant.campaign.corridor;

/** The campaign has a part in the corridor already, or is invited. */
public class AlreadyInCorridor extends RuntimeException {}
