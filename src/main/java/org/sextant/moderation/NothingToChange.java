package org.sextant.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing waits to be changed, or not by this person, or no longer. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NothingToChange extends RuntimeException {

    NothingToChange() {
        super("Nothing waits to be changed, or not by this person, or no longer.");
    }
}
