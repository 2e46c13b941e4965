package org.sextant.member.joint;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The act was done, stopped, or agreed to meanwhile. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NotOpenAnyMore extends RuntimeException {

    NotOpenAnyMore() {
        super("It is not open any more");
    }
}
