/** The observances in a campaign's plan. */
@NullMarked
package org.sextant.campaign.calendar.ui;

import org.jspecify.annotations.NullMarked;
