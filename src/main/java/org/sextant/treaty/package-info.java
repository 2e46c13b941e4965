/**
 * Treaties and which States are bound by them, from which day on and by whose word; the steps that lead a State there; and the regimes in which people move freely.
 * Facts are files that come with Sextant, replaced by newer lists that two people agreed on. Knows no campaign: what is live for a treaty shows itself as
 * {@link org.sextant.treaty.LiveWork}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "shell",
            "shell :: ui",
            "place",
            "place :: web",
            "member",
            "programme",
            "reference"
        })
package org.sextant.treaty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
