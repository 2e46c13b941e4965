/** The whole application from outside, over HTTP and in a browser; few, because each is slow. */
@NullMarked
package org.sextant.journeys;

import org.jspecify.annotations.NullMarked;
