package org.sextant.member;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person holds no mandate that carries this right in this scope. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotPermitted extends RuntimeException {

    public NotPermitted(Right right) {
        super("No mandate carries " + right);
    }
}
