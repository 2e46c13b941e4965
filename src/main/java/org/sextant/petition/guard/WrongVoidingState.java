package org.sextant.petition.guard;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The group is not where it would have to be for that: others have decided meanwhile. */
@ResponseStatus(HttpStatus.CONFLICT)
public class WrongVoidingState extends RuntimeException {

    WrongVoidingState() {
        super("The voiding has gone on meanwhile");
    }
}
