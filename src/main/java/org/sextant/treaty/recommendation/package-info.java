/** Recommendations to become bound by a treaty that a State received from a body of review: each with a day, a source, who recorded it, and a second person who confirms it. */
@NullMarked
package org.sextant.treaty.recommendation;

import org.jspecify.annotations.NullMarked;
