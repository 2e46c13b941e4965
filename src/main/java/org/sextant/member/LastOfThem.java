package org.sextant.member;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Without this mandate nobody would run the platform, or hold the campaign. */
@ResponseStatus(HttpStatus.CONFLICT)
public class LastOfThem extends RuntimeException {

    LastOfThem() {
        super("Somebody has to hold this mandate");
    }
}
