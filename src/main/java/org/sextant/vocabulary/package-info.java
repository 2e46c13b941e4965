/** Value records that every module speaks in: languages, places, addresses, ids, scopes. They hold no behaviour of a feature. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.sextant.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
