package org.sextant.member.joint;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The same is proposed already, or decided on. */
@ResponseStatus(HttpStatus.CONFLICT)
public class AlreadyProposed extends RuntimeException {

    public AlreadyProposed() {
        super("It is proposed already");
    }
}
