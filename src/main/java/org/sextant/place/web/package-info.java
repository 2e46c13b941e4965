/** The places for everybody, with the slot for what features show on a place's page. */
@NullMarked
@NamedInterface("web")
package org.sextant.place.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
