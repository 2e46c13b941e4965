package org.sextant.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing to appeal against, or not by this person, or no longer. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NoAppeal extends RuntimeException {

    NoAppeal() {
        super("There is nothing to appeal against, or not by this person, or no longer.");
    }
}
