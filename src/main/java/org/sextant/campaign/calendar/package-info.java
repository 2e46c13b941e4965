/** The days in the year on which the movement acts, and what a campaign makes of those that fall in its weeks. Only this module's edges use it. */
@NullMarked
package org.sextant.campaign.calendar;

import org.jspecify.annotations.NullMarked;
