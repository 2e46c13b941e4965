/** The steps that lead a State to ratify, or the United Nations to a conference: each with a day, a source, who recorded it, and a second person who confirms it. */
@NullMarked
@NamedInterface("ladder")
package org.sextant.treaty.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
