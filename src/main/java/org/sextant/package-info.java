@NullMarked
package org.sextant;

import org.jspecify.annotations.NullMarked;
