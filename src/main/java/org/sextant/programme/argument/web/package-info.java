/** The argument library for everybody. */
@NullMarked
package org.sextant.programme.argument.web;

import org.jspecify.annotations.NullMarked;
