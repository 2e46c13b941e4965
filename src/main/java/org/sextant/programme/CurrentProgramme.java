package org.sextant.programme;

import java.time.Clock;
import java.time.Duration;
import org.sextant.shell.Kept;
import org.springframework.stereotype.Component;

/** The programme in memory, at most five seconds behind the database. */
@Component
class CurrentProgramme {

    private final Kept<Edition> edition;

    CurrentProgramme(EditionReader reader, Clock clock) {
        this.edition = new Kept<>(reader::read, Duration.ofSeconds(5), clock);
    }

    Edition edition() {
        return edition.get();
    }

    void changed() {
        edition.outdated();
    }
}
