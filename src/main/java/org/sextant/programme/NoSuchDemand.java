package org.sextant.programme;

import org.sextant.vocabulary.DemandId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The programme has no demand of that name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchDemand extends RuntimeException {

    public NoSuchDemand(DemandId id) {
        super("The programme has no demand " + id);
    }
}
