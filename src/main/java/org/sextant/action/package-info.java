/**
 * What people do together for a campaign: events, task lists, questions to those who represent them. What is public of them, who runs them, and who takes part.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "shell",
            "shell :: ui",
            "programme",
            "campaign",
            "campaign :: coalition",
            "campaign :: coalition-ui",
            "campaign :: planning",
            "campaign :: template",
            "campaign :: ui",
            "campaign :: web",
            "observatory",
            "place",
            "place :: web",
            "member",
            "member :: ui",
            "moderation",
            "member :: organisation",
            "mail",
            "sealing",
            "confirmation"
        })
package org.sextant.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
