/** What stands between the public and the signing of a petition: limits, restrictions, puzzles; and what watches over it: suspicion, voiding, alerts. */
@NullMarked
package org.sextant.petition.guard;

import org.jspecify.annotations.NullMarked;
