/** Reports that wait for two moderators. */
@NullMarked
package org.sextant.observatory.ui;

import org.jspecify.annotations.NullMarked;
