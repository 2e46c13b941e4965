/** Regimes of free movement: between which States people may move, and what the rules in force grant them. Facts from files. */
@NullMarked
package org.sextant.treaty.regime;

import org.jspecify.annotations.NullMarked;
