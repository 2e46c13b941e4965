/** The form in which an action is planned and changed: what every kind has, and for each kind its own fields. */
@NullMarked
package org.sextant.action.ui.form;

import org.jspecify.annotations.NullMarked;
