package org.sextant.action;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such action, or the public may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchAction extends RuntimeException {

    public NoSuchAction() {
        super("There is no such action");
    }
}
