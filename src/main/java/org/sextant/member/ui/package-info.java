/** Signing in, one's own account with the slot for its parts, and what administrators do. */
@NullMarked
@NamedInterface("ui")
package org.sextant.member.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
