/**
 * Reports of what the public reads here, decisions about them with a reason, appeals to another moderator, and sanctions that end by themselves. Features say what can be
 * reported by implementing {@link org.sextant.moderation.Reportable}; this module knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "shell", "shell :: ui", "sealing", "mail", "member", "notice"})
package org.sextant.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
