package org.sextant.petition.web;

import java.util.List;

/**
 * A page of the list of petitions, as the public sees it.
 *
 * @param number from one on
 * @param pages how many there are; at least one
 */
record ShownList(List<Shown> petitions, int number, int pages) {}
