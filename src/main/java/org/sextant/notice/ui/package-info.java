/** The bell, the list behind it, and how often one wants letters. */
@NullMarked
package org.sextant.notice.ui;

import org.jspecify.annotations.NullMarked;
