package org.sextant.petition.supporter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The private link leads nowhere, or nowhere any more. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCall extends RuntimeException {

    public NoSuchCall() {
        super("No such private page");
    }
}
