package org.sextant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.AuditTrail;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
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
     * @param since the first moment at which it holds
     * @param toCome whether it has not begun, and so carries no right yet
     */
    public record Member(
            MandateId mandate,
            PersonId person,
            String name,
            Role role,
            Scope scope,
            Optional<String> givenBy,
            Instant since,
            boolean toCome,
            Optional<Instant> until) {}

    /** Members on one page of the list. */
    public static final int ON_A_PAGE = 25;

    private static final Set<Role> WORKING = EnumSet.complementOf(EnumSet.of(Role.MEMBER));

    private final CampaignRepository campaigns;
    private final Mandates mandates;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    Team(CampaignRepository campaigns, Mandates mandates, People people, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.mandates = mandates;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
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
        audit.note(by, mandates.require(by, right, find(id).scopes()), act, on, Scope.of(id));
    }

    /**
     * Who works in the campaign, in every role but that of a member: by role, then the longest first. Whoever may give mandates there sees those to come, too.
     *
     * @throws NotPermitted unless {@code by} may see the team
     */
    @Transactional(readOnly = true)
    public List<Member> of(CampaignId id, PersonId by) {
        mandates.require(by, CampaignRight.SEE_TEAM, find(id).scopes());
        var scope = Scope.of(id);
        var toCome = mandates.mayGive(by, scope) ? mandates.toCome(scope) : List.<MandateSummary>of();
        return named(Stream.concat(mandates.in(scope, WORKING).stream(), toCome.stream())
                        .toList())
                .stream()
                .sorted(Comparator.comparing(Member::role).thenComparing(Member::since))
                .toList();
    }

    /**
     * Some of its members, by name.
     *
     * @param name what the name has in it, in whatever case; everybody has nothing
     * @param page from zero on, of {@link #ON_A_PAGE} each; past the last one it is empty
     * @throws NotPermitted unless {@code by} may see the team
     */
    @Transactional(readOnly = true)
    public Page<Member> members(CampaignId id, String name, int page, PersonId by) {
        mandates.require(by, CampaignRight.SEE_TEAM, find(id).scopes());
        var found = mandates.holding(Role.MEMBER, Scope.of(id), name, PageRequest.of(page, ON_A_PAGE));
        return new PageImpl<>(named(found.getContent()), found.getPageable(), found.getTotalElements());
    }

    private List<Member> named(List<MandateSummary> held) {
        var names = people.names(held.stream()
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.person()), mandate.givenBy().stream()))
                .distinct()
                .toList());
        return held.stream().map(mandate -> member(mandate, names)).toList();
    }

    private Member member(MandateSummary mandate, Map<PersonId, String> names) {
        return new Member(
                mandate.id(),
                mandate.person(),
                names.getOrDefault(mandate.person(), ""),
                mandate.role(),
                mandate.scope(),
                mandate.givenBy().flatMap(giver -> Optional.ofNullable(names.get(giver))),
                mandate.since(),
                mandate.isToCome(clock.instant()),
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
     * Ends every mandate that the person holds in the campaign, or would later.
     *
     * @throws LastOrganizer if nobody else would hold it
     * @throws org.sextant.member.LastOfThem if others hold it, but only until a day
     */
    public void leave(CampaignId id, PersonId person) {
        mandates.of(person, person).stream()
                .filter(mandate -> mandate.scope().equals(Scope.of(id)))
                .forEach(mandate -> end(mandate, person));
    }

    /**
     * Ends a mandate in the campaign; one that is over already stays so.
     *
     * @throws NotPermitted unless it is one's own, or {@code by} is an organizer there and the mandate is not an organizer's: one organizer does not remove another
     * @throws LastOrganizer if nobody else would hold the campaign
     * @throws org.sextant.member.LastOfThem if others hold it, but only until a day
     */
    public void end(CampaignId id, MandateId mandate, PersonId by) {
        mandates.byId(mandate).filter(one -> one.scope().equals(Scope.of(id))).ifPresent(one -> end(one, by));
    }

    private void end(MandateSummary mandate, PersonId by) {
        if (mandate.role() == Role.ORGANIZER) {
            if (!mandate.person().equals(by)) {
                throw new NotPermitted(MemberRight.REMOVE_ORGANIZER);
            }
            var organizers = mandates.in(mandate.scope(), Set.of(Role.ORGANIZER)).stream()
                    .map(MandateSummary::id)
                    .toList();
            if (organizers.equals(List.of(mandate.id()))) {
                throw new LastOrganizer();
            }
        }
        mandates.end(mandate.id(), by);
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id).orElseThrow(NoSuchCampaign::new);
    }
}
