package org.sextant.action.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.DueActions;
import org.sextant.action.When;
import org.sextant.campaign.Campaigns;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Actions of the days ahead to which fewer people come than it takes, for those who run them. */
@Component
class ShortOfPeople implements Waiting {

    private final Board board;
    private final Campaigns campaigns;
    private final DueActions due;
    private final Messages messages;

    ShortOfPeople(Board board, Campaigns campaigns, DueActions due, Messages messages) {
        this.board = board;
        this.due = due;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        return board.shortOfPeople(person).stream()
                .flatMap(action -> row(action, today, words).stream())
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return due.shortOfPeople(people);
    }

    private Optional<Row> row(ActionCard action, LocalDate today, Words words) {
        return campaigns
                .byId(action.campaign())
                .map(campaign -> new Row(
                        Sort.SHIFT,
                        pressing(action, today),
                        campaign.principle(),
                        words.of("waiting.short.kind"),
                        action.outline().title().in(words.language()),
                        words.of(
                                "waiting.short.why",
                                "missing",
                                action.missing(),
                                "wanted",
                                action.wanted().orElse(0),
                                "when",
                                When.inShort(action, words)),
                        words.of("waiting.short.act"),
                        ActionPath.of(campaign, action),
                        action.id().toString()));
    }

    // Whoever is asked on the day itself has other plans.
    private static Pressing pressing(ActionCard action, LocalDate today) {
        var urgency = action.day().isAfter(today.plusDays(1)) ? Urgency.THIS_WEEK : Urgency.TODAY;
        return urgency.by(action.day());
    }
}
