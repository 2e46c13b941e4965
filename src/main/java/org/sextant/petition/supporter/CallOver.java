package org.sextant.petition.supporter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The petition asks for no first supporters any more: its day has passed, or it can be signed. */
@ResponseStatus(HttpStatus.GONE)
public class CallOver extends RuntimeException {

    public CallOver() {
        super("No first supporters are asked for any more");
    }
}
