package org.sextant.petition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such petition, or not for the public yet. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPetition extends RuntimeException {

    public NoSuchPetition() {
        super("No such petition");
    }
}
