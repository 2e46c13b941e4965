package org.sextant.action.web;

import java.util.Optional;
import org.sextant.action.Figure;

/** How much of something is done, of how much. */
record Count(Figure figure, int number, Optional<Integer> goal) {}
