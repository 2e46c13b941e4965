/** The report of a year, made from the data: what was demanded, done and answered, as a page and on paper. */
@NullMarked
package org.sextant.site.yearbook;

import org.jspecify.annotations.NullMarked;
