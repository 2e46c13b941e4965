/**
 * What every screen stands in: both layouts, words in five languages, the security chains, error pages, shared components, and the slots
 * through which features appear in what spans modules. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "vocabulary")
package org.sextant.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
