/** The pages behind the mailed link, and the form for the typed code. */
@NullMarked
package org.sextant.confirmation.web;

import org.jspecify.annotations.NullMarked;
