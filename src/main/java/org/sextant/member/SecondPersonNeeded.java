package org.sextant.member;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who began something that takes two people cannot be the one who agrees to it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class SecondPersonNeeded extends RuntimeException {

    public SecondPersonNeeded() {
        super("It takes a second person");
    }
}
