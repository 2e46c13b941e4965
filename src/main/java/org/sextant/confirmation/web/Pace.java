package org.sextant.confirmation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.sextant.shell.Allowance;
import org.sextant.shell.Networks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How often one network may confirm. Who is refused gets the same page again, with what was typed, and is told when to come back. */
final class Pace {

    private final Allowance allowance;

    /** @param timesAnHour 0 for no limit */
    Pace(long timesAnHour) {
        allowance = Allowance.of(timesAnHour, Duration.ofHours(1));
    }

    boolean admits(HttpServletRequest request) {
        return allowance.admits(Networks.of(request));
    }

    ResponseEntity<byte[]> refuse(HttpServletRequest request, ResponseEntity<byte[]> page) {
        var wait = allowance.waitOf(Networks.of(request)).plusMillis(999).toSeconds();
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait)))
                .body(page.getBody());
    }
}
