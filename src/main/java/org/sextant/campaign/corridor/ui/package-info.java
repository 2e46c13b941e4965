/** Corridors in the workroom: a tab of each campaign. */
@NullMarked
package org.sextant.campaign.corridor.ui;

import org.jspecify.annotations.NullMarked;
