package org.sextant.campaign;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work in a campaign. */
@Service
@Transactional
public class Team {

    /**
     * Somebody's mandate in a campaign.
     *
     * @param scope the campaign, or what is wider and reaches into it
     * @param givenBy the name of who gave it; empty where it came with starting or joining the campaign
     */
    public record Member(
            MandateId mandate,
            PersonId person,
            String name,
            Role role,
            Scope scope,
            Optional<String> givenBy,
            Instant since,
            Optional<Instant> until) {}

    private final CampaignRepository campaigns;
    private final Mandates mandates;
    private final People people;
    private final AuditTrail audit;

    Team(CampaignRepository campaigns, Mandates mandates, People people, AuditTrail audit) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.people = people;
        this.audit = audit;
    }

    /** Whether the person's mandates, in the campaign, in an organisation behind it or on the platform, carry the right. */
    @Transactional(readOnly = true)
    public boolean allows(PersonId person, Right right, CampaignId id) {
        return mandates.allows(person, right, find(id).scopes());
    }

    /**
     * Refuses whoever has no mandate for it in the campaign, in an organisation behind it or on the platform.
     *
     * @throws NotPermitted if there is none
     */
    @Transactional(readOnly = true)
    public void require(PersonId by, Right right, CampaignId id) {
        mandates.require(by, right, find(id).scopes());
    }

    /**
     * Lets the person act in the campaign, and writes down what.
     *
     * @param act in the audit trail's words, as in {@code update-published}
     * @param on the id of what is acted on
     * @throws NotPermitted unless a mandate lets them
     */
    public void act(PersonId by, Right right, CampaignId id, String act, String on) {
        audit.note(by, mandates.require(by, right, find(id).scopes()), act, on);
    }

    /**
     * Who works in the campaign: by role, then the longest first.
     *
     * @throws NotPermitted unless {@code by} may see the team
     */
    @Transactional(readOnly = true)
    public List<Member> of(CampaignId id, PersonId by) {
        mandates.require(by, CampaignRight.SEE_TEAM, find(id).scopes());
        return named(mandates.in(Scope.of(id))).stream()
                .sorted(Comparator.comparing(Member::role).thenComparing(Member::since))
                .toList();
    }

    private List<Member> named(List<MandateSummary> held) {
        var names = people.names(held.stream()
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.person()), mandate.givenBy().stream()))
                .distinct()
                .toList());
        return held.stream().map(mandate -> member(mandate, names)).toList();
    }

    private static Member member(MandateSummary mandate, Map<PersonId, String> names) {
        return new Member(
                mandate.id(),
                mandate.person(),
                names.getOrDefault(mandate.person(), ""),
                mandate.role(),
                mandate.scope(),
                mandate.givenBy().flatMap(giver -> Optional.ofNullable(names.get(giver))),
                mandate.givenAt(),
                mandate.until());
    }

    /** The mandates under which the person may act in the campaign: in it, in an organisation behind it, or on the platform. */
    @Transactional(readOnly = true)
    public List<Member> mandatesOf(PersonId person, CampaignId id) {
        var reaching = Set.of(find(id).scopes());
        return named(mandates.of(person).stream()
                .filter(mandate -> mandate.scope().equals(Scope.PLATFORM) || reaching.contains(mandate.scope()))
                .toList());
    }

    /**
     * Makes the person a member at once.
     *
     * @throws WrongStage unless the campaign is live
     */
    public void join(CampaignId id, PersonId person) {
        find(id).requireOpenToJoin();
        mandates.take(person, Role.MEMBER, Scope.of(id));
    }

    /**
     * Ends every mandate that the person holds in the campaign.
     *
     * @throws LastOrganizer if nobody else would hold it
     */
    public void leave(CampaignId id, PersonId person) {
        var held = mandates.in(Scope.of(id));
        held.stream().filter(mandate -> mandate.person().equals(person)).forEach(mandate -> end(mandate, held, person));
    }

    /**
     * Ends a mandate in the campaign; one that is over already stays so.
     *
     * @throws NotPermitted unless it is one's own, or {@code by} is an organizer there and the mandate is not an organizer's: one organizer does not remove another
     * @throws LastOrganizer if nobody else would hold the campaign
     */
    public void end(CampaignId id, MandateId mandate, PersonId by) {
        var held = mandates.in(Scope.of(id));
        held.stream().filter(one -> one.id().equals(mandate)).forEach(one -> end(one, held, by));
    }

    private void end(MandateSummary mandate, List<MandateSummary> held, PersonId by) {
        if (mandate.role() == Role.ORGANIZER) {
            if (!mandate.person().equals(by)) {
                throw new NotPermitted(CampaignRight.REMOVE_ORGANIZER);
            }
            if (held.stream().filter(one -> one.role() == Role.ORGANIZER).count() == 1) {
                throw new LastOrganizer();
            }
        }
        mandates.end(mandate.id(), by);
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id).orElseThrow(NoSuchCampaign::new);
    }
}
