/** The private page of a petition that is not public yet, and what its first supporters find behind their links. */
@NullMarked
package org.sextant.petition.supporter.web;

import org.jspecify.annotations.NullMarked;
