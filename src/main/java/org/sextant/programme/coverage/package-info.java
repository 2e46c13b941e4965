/** How far each principle has come in each place: worked out from the demands and what was reported of them, stored nowhere. */
@NullMarked
@NamedInterface("coverage")
package org.sextant.programme.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
