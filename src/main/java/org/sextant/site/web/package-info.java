/** The pages of the site as a whole. */
@NullMarked
package org.sextant.site.web;

import org.jspecify.annotations.NullMarked;
