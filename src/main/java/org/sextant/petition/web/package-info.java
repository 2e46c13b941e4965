/** The petition for everybody: reading, signing, the receipt, taking it back. */
@NullMarked
package org.sextant.petition.web;

import org.jspecify.annotations.NullMarked;
