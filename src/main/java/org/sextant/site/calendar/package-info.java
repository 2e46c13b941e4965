/** The calendar of the movement: what the features know of each month, as a page and for people's own calendars. */
@NullMarked
package org.sextant.site.calendar;

import org.jspecify.annotations.NullMarked;
