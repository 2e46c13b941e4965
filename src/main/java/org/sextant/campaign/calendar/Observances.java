package org.sextant.campaign.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.WrongStage;
import org.sextant.member.NotPermitted;
import org.sextant.programme.Demands;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days in a campaign's weeks on which the movement acts: offered to those who plan it, and taken into the plan or dismissed.
 *
 * <p>Each change throws {@link NotPermitted} unless {@code by} may plan the campaign, and {@link WrongStage} once it has ended.
 */
@Service
@Transactional
public class Observances {

    private final Almanac almanac;
    private final ChosenDayRepository days;
    private final Deciders deciders;
    private final Demands demands;
    private final Clock clock;

    Observances(Almanac almanac, ChosenDayRepository days, Deciders deciders, Demands demands, Clock clock) {
        this.almanac = almanac;
        this.days = days;
        this.deciders = deciders;
        this.demands = demands;
        this.clock = clock;
    }

    /** What falls in the campaign's weeks from today on, has to do with its principles, and was not decided upon yet; the nearest first. */
    @Transactional(readOnly = true)
    public List<ObservedDay> offered(CampaignSummary campaign) {
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        var from = campaign.opens().isAfter(today) ? campaign.opens() : today;
        var until = campaign.ends().orElse(from.plusYears(1));
        if (until.isBefore(from)) {
            return List.of();
        }
        var decided =
                new HashSet<>(almanacDays(days.findByKeyCampaign(campaign.id().uuid())));
        var principles = principles(campaign);
        return almanac.between(from, until).stream()
                .filter(day -> day.observance().principles().stream().anyMatch(principles::contains))
                .filter(day -> !decided.contains(day))
                .toList();
    }

    /** What the campaign has taken into its plan. */
    @Transactional(readOnly = true)
    public List<ObservedDay> taken(CampaignSummary campaign) {
        return almanacDays(days.findByKeyCampaign(campaign.id().uuid()).stream()
                .filter(ChosenDay::isTaken)
                .toList());
    }

    /** How many other campaigns have taken that day into their plans. */
    @Transactional(readOnly = true)
    public long othersActOn(ObservedDay day, CampaignSummary campaign) {
        return days.countOthers(day.id().text(), day.year(), campaign.id().uuid());
    }

    /** Takes it into the campaign's plan. */
    public void take(CampaignSummary campaign, ObservedDay day, PersonId by) {
        choose(campaign, day, Choice.TAKEN, by);
    }

    /** Not this time; in another year it is offered again. */
    public void dismiss(CampaignSummary campaign, ObservedDay day, PersonId by) {
        choose(campaign, day, Choice.DISMISSED, by);
    }

    /** Undoes what was decided: the day is offered again. */
    public void decideAnew(CampaignSummary campaign, ObservedDay day, PersonId by) {
        deciders.act(by, campaign, "observance-open-again", day);
        days.findById(ChosenDay.Key.of(campaign.id(), day)).ifPresent(days::delete);
    }

    private void choose(CampaignSummary campaign, ObservedDay day, Choice choice, PersonId by) {
        var act = choice == Choice.TAKEN ? "observance-taken" : "observance-dismissed";
        deciders.act(by, campaign, act, day);
        days.save(new ChosenDay(ChosenDay.Key.of(campaign.id(), day), choice));
    }

    private List<ObservedDay> almanacDays(Collection<ChosenDay> chosen) {
        return chosen.stream()
                .flatMap(day -> almanac.in(day.year(), day.observance()).stream())
                .toList();
    }

    private Set<Principle> principles(CampaignSummary campaign) {
        return campaign.demands().stream()
                .flatMap(demand -> demands.byId(demand).stream())
                .map(demand -> demand.principle())
                .collect(Collectors.toCollection(() -> EnumSet.of(campaign.principle())));
    }
}
