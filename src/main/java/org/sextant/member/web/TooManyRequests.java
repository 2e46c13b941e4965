package org.sextant.member.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** More than one network, or one mailbox, may ask for in an hour. */
class TooManyRequests extends ResponseStatusException {

    private final transient Duration wait;

    TooManyRequests(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        this.wait = wait;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return headers;
    }
}
