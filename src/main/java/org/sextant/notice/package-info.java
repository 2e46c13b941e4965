/**
 * What people are told: inside, live, and by letter as often as they chose. Features fill {@link org.sextant.shell.Waiting}, which is looked through every few minutes,
 * or hand over a {@link org.sextant.notice.Tiding}; this module knows none of them.
 */
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
            "member :: ui"
        })
package org.sextant.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
