/**
 * Letters out: the outbox, the relay that empties it, how a letter looks, who never wants one, and the mailbox page of the demo. Rows in, mail out; knows no
 * feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "sealing", "shell"})
package org.sextant.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
