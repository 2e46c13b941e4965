package org.sextant.petition.signing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody can ask to be kept informed for now: told rather than dropped, since who asked believes that it is taken. */
@ResponseStatus(HttpStatus.CONFLICT)
public class UpdatesOff extends RuntimeException {

    UpdatesOff() {
        super("Updates are switched off");
    }
}
