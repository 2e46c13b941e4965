/** What one's own account shows of the ways into it. */
@NullMarked
package org.sextant.member.access.ui;

import org.jspecify.annotations.NullMarked;
