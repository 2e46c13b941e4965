/**
 * Keys and secrets: the master key, the data keys that it wraps, one-time tokens and typed codes. Destroying a data key is how data that was sealed under it is
 * erased everywhere at once. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "vocabulary")
package org.sextant.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
