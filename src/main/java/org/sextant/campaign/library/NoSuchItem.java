package org.sextant.campaign.library;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such link or file, or not for this reader. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchItem extends RuntimeException {

    public NoSuchItem() {
        super("There is no such item");
    }
}
