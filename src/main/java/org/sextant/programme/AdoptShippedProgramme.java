package org.sextant.programme;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives every installation the programme to begin with, before anything that builds on demands is made. */
@Component
@Order(1)
class AdoptShippedProgramme implements ApplicationRunner {

    private final Programme programme;

    AdoptShippedProgramme(Programme programme) {
        this.programme = programme;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        programme.adopt(new ShippedProgramme().starter());
    }
}
