package org.sextant.petition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The petition can no longer be signed. */
@ResponseStatus(HttpStatus.GONE)
public class PetitionClosed extends RuntimeException {

    public PetitionClosed() {
        super("The petition is closed");
    }
}
