package org.sextant.moderation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who stands for a thing does not decide about it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NotImpartial extends RuntimeException {

    NotImpartial() {
        super("Who stands for a thing does not decide about it.");
    }
}
