/** Signing, confirming, withdrawing, counting: the part of a petition that meets crowds. Only this module's edges use it. */
@NullMarked
package org.sextant.petition.signing;

import org.jspecify.annotations.NullMarked;
