package org.sextant.observatory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no place with that code, or no such figure. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPlace extends RuntimeException {

    public NoSuchPlace() {
        super("There is no such place");
    }
}
