/** Corridors on the public pages of their campaigns. */
@NullMarked
package org.sextant.campaign.corridor.web;

import org.jspecify.annotations.NullMarked;
