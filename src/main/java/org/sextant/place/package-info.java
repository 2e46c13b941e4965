/**
 * States and territories with their codes and their names in five languages, their neighbours and regional groups: facts from files that two people can replace by newer ones, kept in memory. A place has a page, on which
 * features show what they know of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "shell", "reference"})
package org.sextant.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
