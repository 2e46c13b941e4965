/** The arguments on paper and as pictures: cards, four to a page, and an image to share. */
@NullMarked
@NamedInterface("print")
package org.sextant.programme.argument.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
