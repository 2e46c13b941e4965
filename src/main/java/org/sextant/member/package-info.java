/**
 * People and their accounts, organisations, mandates, invitations, and the audit trail. Asks {@code mail} to write and {@code sealing} to hide addresses;
 * knows no feature above it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "shell", "shell :: ui", "sealing", "mail"})
package org.sextant.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
