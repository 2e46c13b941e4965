package org.sextant.petition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The petition is not in the state that this asks for, for instance because somebody else was faster. */
@ResponseStatus(HttpStatus.CONFLICT)
public class WrongPetitionState extends RuntimeException {

    public WrongPetitionState() {
        super("Not in this state");
    }
}
