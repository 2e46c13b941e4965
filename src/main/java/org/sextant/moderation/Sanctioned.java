package org.sextant.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import org.sextant.shell.Refusal;
import org.sextant.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person may publish nothing until then. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Sanctioned extends RuntimeException implements Refusal {

    private final Instant until;

    Sanctioned(Instant until) {
        super("A sanction holds");
        this.until = until;
    }

    public Instant until() {
        return until;
    }

    @Override
    public String said(Words words) {
        return words.of("moderation.sanction.until", "day", words.date(until, ZoneOffset.UTC));
    }
}
