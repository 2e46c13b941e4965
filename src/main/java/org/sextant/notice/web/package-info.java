/** The last link of a letter: no more of that kind. */
@NullMarked
package org.sextant.notice.web;

import org.jspecify.annotations.NullMarked;
