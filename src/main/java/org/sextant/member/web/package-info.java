/** Joining, coming back, and taking an invitation: pages that need neither script nor cookie, and say of no address whether it has an account. */
@NullMarked
package org.sextant.member.web;

import org.jspecify.annotations.NullMarked;
