package org.sextant.campaign.corridor;

/** There are as many parts or dates as one can look at together. */
public class CorridorFull extends RuntimeException {}
