/**
 * Campaigns: which demands they carry, to whom, from when until when, and who works in them. Their pages have slots in which petitions and actions show themselves;
 * this module knows neither.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "sealing",
            "shell",
            "shell :: ui",
            "place",
            "place :: web",
            "reference",
            "treaty",
            "programme",
            "programme :: argument",
            "programme :: coverage",
            "programme :: print",
            "programme :: web",
            "member",
            "moderation",
            "notice",
            "member :: organisation",
            "member :: joint",
            "member :: joint-ui",
            "member :: ui"
        })
package org.sextant.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
