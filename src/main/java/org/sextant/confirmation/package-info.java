/**
 * Confirming by mail: the pages behind the mailed link and for the typed code. Features say what there is to confirm by implementing
 * {@link org.sextant.confirmation.Confirmation}; this module knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "shell", "sealing", "mail"})
package org.sextant.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
