package org.sextant.campaign.endorsement;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.programme.Demands;
import org.sextant.programme.NoSuchDemand;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations endorse which demands of the programme, and with which reservations; all of it is public but what a moderator has hidden. */
@Service
@Transactional
public class Endorsements {

    /** More of one demand, or of one organisation, are not shown. */
    public static final int MOST = 200;

    private final EndorsementRepository endorsements;
    private final EndorsementActs acts;
    private final Organisations organisations;
    private final Demands demands;
    private final Clock clock;

    Endorsements(
            EndorsementRepository endorsements,
            EndorsementActs acts,
            Organisations organisations,
            Demands demands,
            Clock clock) {
        this.endorsements = endorsements;
        this.acts = acts;
        this.organisations = organisations;
        this.demands = demands;
        this.clock = clock;
    }

    /**
     * Endorses a demand for an organisation; said again, the reservation is as it was said last.
     *
     * @throws NotPermitted unless {@code by} speaks for this very organisation
     * @throws NoSuchDemand if the programme makes none of that id
     */
    public void endorse(OrganisationId organisation, DemandId demand, Optional<Reservation> reservation, PersonId by) {
        acts.endorse(organisation, demand, by, "endorsement-published");
        var key = EndorsementKey.of(organisation, demand);
        var said = endorsements.findById(key).orElseGet(() -> begun(key, demand, by));
        said.say(reservation, by);
        endorsements.saveAndFlush(said);
    }

    // What stands of a demand that has retired since can be said otherwise; only in force it is endorsed anew.
    private Endorsement begun(EndorsementKey key, DemandId demand, PersonId by) {
        var _ = demands.inForce(demand).orElseThrow(() -> new NoSuchDemand(demand));
        return new Endorsement(key, by, clock.instant());
    }

    /**
     * The organisation endorses the demand no more; its reservation goes with it.
     *
     * @throws NotPermitted unless {@code by} speaks for this very organisation
     * @throws NotEndorsed if it does not
     */
    public void withdraw(OrganisationId organisation, DemandId demand, PersonId by) {
        acts.endorse(organisation, demand, by, "endorsement-withdrawn");
        endorsements.delete(
                endorsements.findById(EndorsementKey.of(organisation, demand)).orElseThrow(NotEndorsed::new));
    }

    /** Who endorses the demand, the longest first. */
    @Transactional(readOnly = true)
    public List<EndorsementSummary> ofDemand(DemandId demand) {
        return summaries(endorsements.ofDemand(demand.toString(), Limit.of(MOST)));
    }

    /** What the organisation endorses, the longest first. */
    @Transactional(readOnly = true)
    public List<EndorsementSummary> of(OrganisationId organisation) {
        return of(List.of(organisation));
    }

    /**
     * What the organisation endorses, with what a moderator has hidden of it; the longest first.
     *
     * @throws NotPermitted unless {@code by} speaks for this very organisation
     */
    @Transactional(readOnly = true)
    public List<EndorsementSummary> own(OrganisationId organisation, PersonId by) {
        acts.require(organisation, by);
        return summaries(endorsements.withHidden(organisation.uuid(), Limit.of(MOST)));
    }

    /** What those who stand behind the campaign endorse of its demands, the longest first. */
    @Transactional(readOnly = true)
    public List<EndorsementSummary> of(CampaignSummary campaign) {
        return of(campaign.organisations()).stream()
                .filter(endorsement -> campaign.demands().contains(endorsement.demand()))
                .toList();
    }

    /** The organisations for which the person may endorse demands, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> spokenForBy(PersonId person) {
        return organisations.byIds(acts.spokenForBy(person));
    }

    private List<EndorsementSummary> of(Collection<OrganisationId> said) {
        return summaries(endorsements.of(
                said.stream().map(OrganisationId::uuid).toList(), Limit.of(MOST * Math.max(1, said.size()))));
    }

    private List<EndorsementSummary> summaries(List<Endorsement> found) {
        var named = organisations
                .byIds(found.stream().map(Endorsement::organisation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
        return found.stream()
                .flatMap(one -> Optional.ofNullable(named.get(one.organisation())).map(one::summary).stream())
                .toList();
    }
}
