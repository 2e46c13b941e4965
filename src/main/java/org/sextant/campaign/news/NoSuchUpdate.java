package org.sextant.campaign.news;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such update, or none that the public may know. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchUpdate extends RuntimeException {

    public NoSuchUpdate() {
        super("There is no such update");
    }
}
