package org.sextant.action.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionKind;
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

/** Actions that nobody has closed, and what is near of those that one is in charge of: events of today, task lists of the week. */
@Component
class ActionsWaiting implements Waiting {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Board board;
    private final Campaigns campaigns;
    private final DueActions due;
    private final Messages messages;
    private final Clock clock;

    ActionsWaiting(Board board, Campaigns campaigns, DueActions due, Messages messages, Clock clock) {
        this.board = board;
        this.due = due;
        this.campaigns = campaigns;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var words = messages.in(language);
        var late = board.waitingFor(person).stream().flatMap(action -> late(action, today, words).stream());
        var near = board.ahead(person, clock.instant().plus(A_WEEK)).stream()
                .flatMap(action -> near(action, today, words).stream());
        return Stream.concat(late, near).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return due.due(people, clock.instant().plus(A_WEEK));
    }

    private Optional<Row> late(ActionCard action, LocalDate today, Words words) {
        var why = words.of("action.board.waits.late", "days", When.daysLate(action, today));
        return row(action, Urgency.TODAY.by(action.day()), why, words.of("action.board.waits.late.act"), words);
    }

    private Optional<Row> near(ActionCard action, LocalDate today, Words words) {
        var isToday = !action.day().isAfter(today);
        if (action.kind().isByTheClock()) {
            return isToday
                    ? row(
                            action,
                            Urgency.TODAY.by(action.day()),
                            today(action, words),
                            words.of("action.board.waits.look"),
                            words)
                    : Optional.empty();
        }
        return action.kind() == ActionKind.CONTACT
                ? Optional.empty()
                : row(
                        action,
                        (isToday ? Urgency.TODAY : Urgency.THIS_WEEK).by(action.day()),
                        words.of("action.board.waits.due", "day", words.date(action.day())),
                        words.of("action.board.waits.due.act"),
                        words);
    }

    private static String today(ActionCard action, Words words) {
        return words.of("action.board.waits.today", "time", time(action, words));
    }

    private static String time(ActionCard action, Words words) {
        return words.time(action.begins(), action.outline().zone());
    }

    private Optional<Row> row(ActionCard action, Pressing pressing, String why, String act, Words words) {
        return campaigns
                .byId(action.campaign())
                .map(campaign -> new Row(
                        Sort.TASK,
                        pressing,
                        campaign.principle(),
                        words.of("action.board.kind", action.kind()),
                        action.outline().title().in(words.language()),
                        why,
                        act,
                        ActionPath.of(campaign, action),
                        action.id().toString()));
    }
}
