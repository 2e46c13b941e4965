package org.sextant.petition.supporter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A first supporter's link leads nowhere, or nowhere any more. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchSupport extends RuntimeException {

    public NoSuchSupport() {
        super("No such support");
    }
}
