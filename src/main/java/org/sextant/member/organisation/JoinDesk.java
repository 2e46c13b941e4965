package org.sextant.member.organisation;

import java.time.Clock;
import java.util.List;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Seals and opens what people write who would like to belong, and has them told the answer. */
@Component
class JoinDesk {

    private static final String KEY = "organisations";

    private final DataKeys keys;
    private final JoinLetters letters;
    private final Clock clock;
    private final Ids ids;

    JoinDesk(DataKeys keys, JoinLetters letters, Clock clock, Ids ids) {
        this.keys = keys;
        this.letters = letters;
        this.clock = clock;
        this.ids = ids;
    }

    JoinRequest written(OrganisationId organisation, List<AnsweredQuestion> answers, PersonId person) {
        return new JoinRequest(ids.next(), organisation, person, clock.instant()).saying(answers, key());
    }

    OpenRequest read(JoinRequest request, String name) {
        return new OpenRequest(
                request.id(),
                request.organisation(),
                request.person(),
                name,
                request.answers(key()),
                request.askedAt());
    }

    void tell(JoinRequest request, boolean accepted) {
        letters.tell(request.person(), request.organisation(), accepted);
    }

    private DataKey key() {
        return keys.of(KEY);
    }
}
