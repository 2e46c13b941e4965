/**
 * Files of facts that come with Sextant and are replaced by newer ones, each once a second person has seen all that it changes. Each file has an owner, which says what is
 * in it by a {@link org.sextant.reference.ReferenceFile}; this module knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "shell", "shell :: ui", "member"})
package org.sextant.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
