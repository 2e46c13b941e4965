/** Where newer files of facts are brought and agreed to. */
@NullMarked
package org.sextant.reference.ui;

import org.jspecify.annotations.NullMarked;
