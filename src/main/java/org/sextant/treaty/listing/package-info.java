/** Newer lists of who is bound by a treaty: read from a file, compared with the list that holds, proposed by one person and agreed to by a second. Only this module's edges use it. */
@NullMarked
package org.sextant.treaty.listing;

import org.jspecify.annotations.NullMarked;
