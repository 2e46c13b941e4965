/** Public pages of the letters: the last link of each, and the demo's mailbox. */
@NullMarked
package org.sextant.mail.web;

import org.jspecify.annotations.NullMarked;
