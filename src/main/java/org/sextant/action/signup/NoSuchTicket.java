package org.sextant.action.signup;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The link leads to no sign-up: it has a slip in it, or everything about the sign-up has been erased. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchTicket extends RuntimeException {

    NoSuchTicket() {
        super("The link leads to no sign-up");
    }
}
