/** Endorsements and their reservations on public pages: of demands, of organisations and of campaigns. */
@NullMarked
package org.sextant.campaign.endorsement.web;

import org.jspecify.annotations.NullMarked;
