package org.sextant.petition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Another petition has this address. */
@ResponseStatus(HttpStatus.CONFLICT)
public class SlugTaken extends RuntimeException {

    public SlugTaken() {
        super("Another petition has this slug");
    }
}
