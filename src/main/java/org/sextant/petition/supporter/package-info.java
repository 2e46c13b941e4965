/** First supporters: who stands behind a petition before it is public. A private link leads them to what it says so far; they are told once when it opens, and signed nowhere. */
@NullMarked
package org.sextant.petition.supporter;

import org.jspecify.annotations.NullMarked;
