package org.sextant.member.organisation.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no organisation of that name in addresses. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchOrganisation extends RuntimeException {

    NoSuchOrganisation() {
        super("There is no such organisation");
    }
}
