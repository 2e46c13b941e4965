/** Where a demand is met: what one person recorded, with its day and its source, and a second person confirmed. */
@NullMarked
package org.sextant.programme.fulfilment;

import org.jspecify.annotations.NullMarked;
