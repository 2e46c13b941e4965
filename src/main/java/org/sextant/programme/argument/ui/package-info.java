/** What readers write to the arguments, for those who decide. */
@NullMarked
package org.sextant.programme.argument.ui;

import org.jspecify.annotations.NullMarked;
