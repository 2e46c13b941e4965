package org.sextant.petition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else wrote the petition anew after it was read: what one wants to save or approve stands on an older text. */
@ResponseStatus(HttpStatus.CONFLICT)
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("The petition was changed in between");
    }
}
