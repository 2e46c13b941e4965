package org.sextant.programme.argument;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The library has no argument of that name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchArgument extends RuntimeException {

    public NoSuchArgument() {
        super("There is no such argument");
    }
}
