/** Signing in, one's own account, and what administrators do. */
@NullMarked
package org.sextant.member.ui;

import org.jspecify.annotations.NullMarked;
