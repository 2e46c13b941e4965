package org.sextant.action.coordinator.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Planners;
import org.sextant.member.InnerMandates;
import org.sextant.member.MandateSummary;
import org.sextant.member.People;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Mandates of one action that end within a month, for those who organize its campaign and so may renew them. */
@Component
class CoordinatorsEnding implements Waiting {

    private static final Duration SOON = Duration.ofDays(31);

    private final InnerMandates mandates;
    private final Planners campaigns;
    private final Board board;
    private final People people;
    private final Messages messages;

    CoordinatorsEnding(InnerMandates mandates, Planners campaigns, Board board, People people, Messages messages) {
        this.mandates = mandates;
        this.campaigns = campaigns;
        this.board = board;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var ending = ending(today).stream()
                .filter(mandate -> !mandate.person().equals(person))
                .toList();
        if (ending.isEmpty()) {
            return List.of();
        }
        var planned = campaigns.plannedBy(person).stream()
                .collect(Collectors.toMap(CampaignSummary::id, Function.identity()));
        if (planned.isEmpty()) {
            return List.of();
        }
        var words = messages.in(language);
        var cards = board.cards(
                ending.stream()
                        .map(mandate -> mandate.scope().action())
                        .distinct()
                        .toList(),
                person);
        var names = people.names(
                ending.stream().map(MandateSummary::person).distinct().toList());
        return ending.stream()
                .filter(mandate -> cards.containsKey(mandate.scope().action()))
                .filter(mandate -> planned.containsKey(card(mandate, cards).campaign()))
                .map(mandate ->
                        row(mandate, card(mandate, cards), names.getOrDefault(mandate.person(), ""), words, planned))
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        var some = ending(latest).stream()
                .map(mandate -> mandate.scope().action())
                .distinct()
                .toList();
        return some.isEmpty() ? Set.of() : campaigns.among(people, board.campaignsOf(some));
    }

    private List<MandateSummary> ending(LocalDate today) {
        return mandates.endingOfActions(
                today.atStartOfDay(ZoneOffset.UTC).toInstant().plus(SOON));
    }

    private static ActionCard card(MandateSummary mandate, Map<?, ActionCard> cards) {
        return Objects.requireNonNull(cards.get(mandate.scope().action()), "Only those that were found are left");
    }

    private static Row row(
            MandateSummary mandate,
            ActionCard action,
            String name,
            Words words,
            Map<CampaignId, CampaignSummary> planned) {
        var campaign = Objects.requireNonNull(planned.get(action.campaign()), "Only planned ones are left");
        var last = LocalDate.ofInstant(mandate.lastMoment().orElseThrow(), campaign.zone());
        return new Row(
                Sort.MANDATE,
                Urgency.THIS_WEEK.by(last),
                campaign.principle(),
                words.of("member.ending.kind"),
                name,
                words.of(
                        "rights.waiting.why",
                        "role",
                        words.of("member.role", mandate.role()),
                        "where",
                        action.outline().title().in(words.language()),
                        "day",
                        words.date(last)),
                words.of("rights.waiting.act"),
                "campaigns/" + campaign.slug() + "/actions/" + action.slug(),
                mandate.id().toString());
    }
}
