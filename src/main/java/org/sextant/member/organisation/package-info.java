/** How organisations live: what they say of themselves, their local groups, who belongs to them and speaks for them, and how one joins. */
@NullMarked
@NamedInterface("organisation")
package org.sextant.member.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
