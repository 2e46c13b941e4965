package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@WholeApplication
class DemoAccountsIT {

    @Autowired
    private DemoAccounts demo;

    @Autowired
    private Mandates mandates;

    // Other tests meet the same accounts.
    @AfterEach
    void giveBack() {
        mandates.put(
                new GiveMandate(demo.person("translator"), Role.TRANSLATOR, Scope.PLATFORM, Optional.empty()),
                Optional.empty());
    }

    @Test
    void stayWithoutWhatWasTakenFromThemWhenTheApplicationStartsAgain() throws IOException {
        var translator = demo.person("translator");
        mandates.of(translator).forEach(held -> mandates.end(held.id(), demo.person("admin")));

        demo.run(new DefaultApplicationArguments());

        assertThat(mandates.of(translator)).isEmpty();
        assertThat(mandates.of(demo.person("organizer"))).isNotEmpty();
    }
}
