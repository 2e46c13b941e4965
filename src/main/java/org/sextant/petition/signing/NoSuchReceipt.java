package org.sextant.petition.signing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No signature has this link (any more). */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchReceipt extends RuntimeException {

    public NoSuchReceipt() {
        super("No such receipt");
    }
}
