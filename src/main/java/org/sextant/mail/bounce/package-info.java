/** Letters that come back later: under which address they do, and the mailbox in which they are read. Off unless a mailbox is named. */
@NullMarked
package org.sextant.mail.bounce;

import org.jspecify.annotations.NullMarked;
