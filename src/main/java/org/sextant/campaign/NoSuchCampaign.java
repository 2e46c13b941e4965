package org.sextant.campaign;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no campaign of that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCampaign extends RuntimeException {

    public NoSuchCampaign() {
        super("There is no such campaign");
    }
}
