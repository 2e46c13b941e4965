/**
 * The argument library: what is often said against the programme, the truth in it, where it fails, the evidence on every side with its source, what to ask instead, and
 * the demands that answer. What readers write to it waits for a moderator.
 */
@NullMarked
@NamedInterface("argument")
package org.sextant.programme.argument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
