package org.sextant.campaign.corridor;

/** The corridor has no such date, or none any more. */
public class NoSuchWaypoint extends RuntimeException {}
