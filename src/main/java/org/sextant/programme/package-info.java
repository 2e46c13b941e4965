/**
 * The movement's programme: six principles, their demands, the claims that demands answer, and the state that each demand has reached. Features report downwards
 * what a demand has reached; pages draw from here how far the programme has come.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "place",
            "place :: web",
            "shell",
            "shell :: ui",
            "member",
            "moderation",
            "reference"
        })
package org.sextant.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
