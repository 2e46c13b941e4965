package org.sextant.member.joint;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who proposed an act, or whom it is about, cannot be the one who agrees to it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class OwnProposal extends RuntimeException {

    OwnProposal() {
        super("It takes a second person");
    }
}
