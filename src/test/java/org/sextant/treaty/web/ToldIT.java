package org.sextant.treaty.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.place.Places;
import org.sextant.shell.Messages;
import org.sextant.testing.OnH2;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.NextToMove.Candidate;
import org.sextant.treaty.RollEntry;
import org.sextant.treaty.Status;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a State could be next … */
@OnH2
class ToldIT {

    @Autowired
    private Places places;

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isSaidOfASignatoryWhoseDayNobodyKnows(Language language) {
        var words = messages.in(language);
        var entry = new RollEntry(
                places.byCode(new CountryCode("LR")),
                Status.SIGNATORY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(Confidence.LIKELY));

        assertThat(Told.reasons(new Candidate(entry, List.of()), words))
                .containsExactly(words.of("treaty.next.signed-dayless"));
    }
}
