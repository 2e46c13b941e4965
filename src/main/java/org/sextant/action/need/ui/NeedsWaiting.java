package org.sextant.action.need.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.action.need.Promises;
import org.sextant.action.need.Request;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Needs that ask for what one offers. */
@Component
class NeedsWaiting implements Waiting {

    private static final int MOST = 5;

    private final Promises promises;
    private final Campaigns campaigns;
    private final Messages messages;

    NeedsWaiting(Promises promises, Campaigns campaigns, Messages messages) {
        this.promises = promises;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return promises.of(person).stream()
                .filter(request -> !request.promised())
                .limit(MOST)
                .flatMap(request -> row(request, words).stream())
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return promises.asked(people);
    }

    private Optional<Row> row(Request request, Words words) {
        return campaigns
                .byId(request.need().campaign())
                .map(campaign -> new Row(
                        Sort.REQUEST,
                        request.asked() ? Urgency.SOMEBODY_WAITS : Urgency.THIS_WEEK,
                        campaign.principle(),
                        words.of("need.waits.kind"),
                        NeedWords.line(request.need().plan().wish(), words),
                        words.of(
                                request.asked() ? "need.waits.asked" : "need.waits.match",
                                "campaign",
                                campaign.title().in(words.language())),
                        words.of("need.waits.act"),
                        Sought.on(NeedsPath.OFFERS, request.need().id()),
                        request.need().id() + (request.asked() ? " asked" : "")));
    }
}
