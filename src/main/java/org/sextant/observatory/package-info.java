/**
 * The observatory: reports of how migrants' rights stand in a place, without anything that leads to a person, shown once two moderators have read them; and figures by
 * which places can be compared.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "shell",
            "shell :: ui",
            "place",
            "place :: web",
            "programme",
            "reference",
            "member",
            "moderation"
        })
package org.sextant.observatory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
