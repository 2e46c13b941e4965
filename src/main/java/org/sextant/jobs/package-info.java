/**
 * Work that recurs. A feature makes a bean of type {@code RecurringTask} and names it by a verb; the scheduler here lets one node at a time do it. Knows no
 * feature, and no feature knows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.sextant.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
