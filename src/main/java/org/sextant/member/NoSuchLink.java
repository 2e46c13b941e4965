package org.sextant.member;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The link was never mailed, was used, or has expired; which of these is not told. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchLink extends RuntimeException {

    public NoSuchLink() {
        super("The link leads nowhere any more");
    }
}
