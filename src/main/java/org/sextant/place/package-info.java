/** States and territories with their codes and their names in five languages: facts from a file, read once and kept in memory. */
@NullMarked
@ApplicationModule(allowedDependencies = "vocabulary")
package org.sextant.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
