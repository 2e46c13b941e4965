package org.sextant.campaign.endorsement;

import java.util.Optional;
import java.util.Set;
import org.sextant.moderation.Subject;
import org.sextant.programme.Demands;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What an endorsement is called where it was reported. */
@Component
class EndorsementWords {

    private final Demands demands;
    private final Messages messages;

    EndorsementWords(Demands demands, Messages messages) {
        this.demands = demands;
        this.messages = messages;
    }

    /** Empty where the programme has no such demand and never had. */
    Optional<Subject> subject(EndorsementSummary endorsement, Set<PersonId> answerable) {
        var organisation = endorsement.organisation().name();
        return demands.byId(endorsement.demand())
                .map(demand -> new Subject(
                        messages.everywhere(words -> words.of(
                                "endorsement.reported",
                                "organisation",
                                organisation,
                                "demand",
                                demand.title().in(words.language()))),
                        "/demands/" + demand.id() + "#endorsements",
                        demand.principle(),
                        answerable));
    }
}
