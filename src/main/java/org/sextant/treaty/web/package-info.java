/** The ratification tracker and the regimes of free movement, for everybody. */
@NullMarked
package org.sextant.treaty.web;

import org.jspecify.annotations.NullMarked;
