/** The actions for everybody: the list, a page for each with its sign-up form, the place that one gets, and calendars. */
@NullMarked
package org.sextant.action.web;

import org.jspecify.annotations.NullMarked;
