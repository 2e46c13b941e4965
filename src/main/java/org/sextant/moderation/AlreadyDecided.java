package org.sextant.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Another moderator was faster. */
@ResponseStatus(HttpStatus.CONFLICT)
public class AlreadyDecided extends RuntimeException {

    AlreadyDecided() {
        super("Another moderator was faster.");
    }
}
