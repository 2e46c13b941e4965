package org.sextant.petition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who proposed a wording cannot be the one who approves it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class SecondPersonNeeded extends RuntimeException {

    public SecondPersonNeeded() {
        super("A wording takes a second person");
    }
}
