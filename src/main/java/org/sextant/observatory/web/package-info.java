/** The observatory for everybody: what is reported of a place, its figures, and the form by which one reports. */
@NullMarked
package org.sextant.observatory.web;

import org.jspecify.annotations.NullMarked;
