/** Petitions: their wordings, which take two people to publish, and the signatures under them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "shell",
            "shell :: ui",
            "sealing",
            "mail",
            "member",
            "member :: joint",
            "member :: joint-ui",
            "moderation",
            "place",
            "place :: web",
            "reference",
            "treaty",
            "programme",
            "programme :: web",
            "campaign",
            "campaign :: planning",
            "campaign :: ui",
            "campaign :: web",
            "confirmation"
        })
package org.sextant.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
