package org.sextant.member.joint;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Whoever acted alone in an emergency waits a day before doing so again: a stolen account must not clear out a campaign. */
@ResponseStatus(HttpStatus.CONFLICT)
public class OnceADay extends RuntimeException {

    OnceADay() {
        super("One emergency a day");
    }
}
