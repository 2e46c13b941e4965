/** Public pages that span modules: home, your data, and what machines ask for. Everything may be shown here; nobody depends on it. */
@NullMarked
@ApplicationModule
package org.sextant.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
