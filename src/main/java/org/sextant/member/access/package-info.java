/**
 * Ways into an account beside mailbox and password (passkeys, one-time recovery codes, another provider), the sessions that are open, and word of a sign-in from
 * somewhere new.
 */
@NullMarked
package org.sextant.member.access;

import org.jspecify.annotations.NullMarked;
