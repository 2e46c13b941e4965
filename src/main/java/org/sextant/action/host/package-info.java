/**
 * Organisations that host an action together. It stays an action of one campaign, which owns its plan and its guests; who else hosts it is invited by the campaign's
 * organizer, and agrees by an organizer of its own.
 */
@NullMarked
package org.sextant.action.host;

import org.jspecify.annotations.NullMarked;
