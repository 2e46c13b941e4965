package org.sextant.petition.web;

import java.util.List;

/**
 * A numbered list in a wording.
 *
 * @param first the number that it begins with
 */
record Numbered(int first, List<String> items) implements Block {}
