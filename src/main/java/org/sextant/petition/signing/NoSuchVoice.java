package org.sextant.petition.signing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody says this (any more). */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchVoice extends RuntimeException {

    public NoSuchVoice() {
        super("No such voice");
    }
}
