/** The programme's public pages. */
@NullMarked
@NamedInterface("web")
package org.sextant.programme.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
