package org.sextant.member;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person holds no mandate that carries this right in this scope. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotPermitted extends RuntimeException {

    private final transient Right right;

    public NotPermitted(Right right) {
        super("No mandate carries " + right);
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
