package org.sextant.petition.web;

import java.util.OptionalLong;

/**
 * A petition on the page of a place that it asks.
 *
 * @param counted whether signatures from there are counted by themselves
 * @param toward how many count toward this place; empty where they are too few to be told
 */
record PlaceRow(Shown shown, boolean counted, OptionalLong toward) {}
