/** One demand, many addressees: each of those whom a petition asks, with a target of its own and, where there is one, the official channel that leads to it. */
@NullMarked
package org.sextant.petition.addressee;

import org.jspecify.annotations.NullMarked;
