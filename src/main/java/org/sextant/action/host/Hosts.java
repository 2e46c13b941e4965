package org.sextant.action.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.action.NoSuchAction;
import org.sextant.action.Noticeboard;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who hosts an action beside its own campaign. Each operation throws {@link NotPermitted} unless {@code by} holds a mandate for it, and {@link NoSuchAction} for an
 * action that they may not read.
 */
@Service
@Transactional
public class Hosts {

    /** The most organisations that are asked to host one action. */
    public static final int MOST = 20;

    /** More invitations than this are not shown to one person. */
    private static final int MOST_SHOWN = 200;

    private final HostRepository hosts;
    private final HostActs acts;
    private final Organisations organisations;
    private final Noticeboard noticeboard;
    private final Ids ids;

    Hosts(HostRepository hosts, HostActs acts, Organisations organisations, Noticeboard noticeboard, Ids ids) {
        this.hosts = hosts;
        this.acts = acts;
        this.organisations = organisations;
        this.noticeboard = noticeboard;
        this.ids = ids;
    }

    /** The organisations that host the action, are asked to or declined, by name. */
    @Transactional(readOnly = true)
    public List<HostSummary> of(ActionId action, PersonId by) {
        acts.requireReader(action, by);
        return summaries(hosts.findByAction(action));
    }

    /** The actions, of whatever state, that an organisation agreed to host, the latest agreement first. For pages that show no more of them than the public may see. */
    @Transactional(readOnly = true)
    public List<ActionId> hostedBy(OrganisationId organisation) {
        return hosts.agreedBy(organisation, Limit.of(MOST_SHOWN));
    }

    /**
     * Which organisations can still be asked, by name: the first of them.
     *
     * @param name what their names have in them, in whatever case
     */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> choices(ActionId action, String name, PersonId by) {
        var behind = acts.organisationsBehind(action, by);
        var known = hosts.findByAction(action).stream().map(Host::organisation).collect(Collectors.toSet());
        var some = PageRequest.of(0, Organisations.ON_A_PAGE + behind.size() + known.size());
        return organisations.named(name, some).stream()
                .filter(one -> !behind.contains(one.id()) && !known.contains(one.id()))
                .toList();
    }

    /**
     * Asks an organisation to host the action. One that was asked before, and declined perhaps, is not asked again.
     *
     * @param helps whether its coordinators may help to run it; never of effect for a sensitive action
     * @throws CannotHost if it stands behind the campaign, or there are too many
     */
    public void invite(ActionId action, OrganisationId organisation, boolean helps, PersonId by) {
        acts.invite(action, organisation, by);
        var known = hosts.findByAction(action);
        if (known.stream().noneMatch(host -> host.organisation().equals(organisation))) {
            if (known.size() >= MOST) {
                throw new CannotHost();
            }
            hosts.saveAndFlush(new Host(ids.next(), action, organisation, helps));
        }
    }

    /** It hosts no longer, or is no longer asked. */
    public void end(ActionId action, OrganisationId organisation, PersonId by) {
        acts.end(action, organisation, by);
        hosts.findByActionAndOrganisation(action, organisation).ifPresent(host -> {
            noticeboard.changed(host.campaigns());
            hosts.delete(host);
        });
    }

    /**
     * Agrees for the organisation.
     *
     * @param shownIn campaigns of the organisation on whose lists the action is to stand; those that {@code by} may not plan are left out
     * @throws NotPermitted unless {@code by} is an organizer of this organisation: nobody else gives its name away, whatever they hold elsewhere
     * @throws NoSuchHost if it is not asked
     */
    public void agree(ActionId action, OrganisationId organisation, Set<CampaignId> shownIn, PersonId by) {
        acts.answer(action, organisation, by, "hosting-agreed");
        var host = find(action, organisation);
        host.agree(acts.ownCampaigns(organisation, by).stream()
                .map(CampaignSummary::id)
                .filter(shownIn::contains)
                .collect(Collectors.toSet()));
        hosts.saveAndFlush(host);
        noticeboard.changed(host.campaigns());
    }

    /**
     * Declines for the organisation, or leaves the hosts.
     *
     * @throws NotPermitted unless {@code by} is an organizer of this organisation
     * @throws NoSuchHost if it is not asked
     */
    public void decline(ActionId action, OrganisationId organisation, PersonId by) {
        acts.answer(action, organisation, by, "hosting-declined");
        var host = find(action, organisation);
        noticeboard.changed(host.campaigns());
        host.decline();
        hosts.saveAndFlush(host);
    }

    /** What the organisations are asked to host, or host, in which the person is an organizer; and what those host in which they coordinate. The latest first. */
    @Transactional(readOnly = true)
    public List<HostSummary> concerning(PersonId person) {
        var answers = acts.organisationsWhere(person, HostRight.ANSWER);
        var reads = acts.organisationsWhere(person, HostRight.READ);
        return summaries(hosts.of(reads, Limit.of(MOST_SHOWN)).stream()
                .filter(host -> host.isAgreed() || answers.contains(host.organisation()))
                .toList());
    }

    /** The organisations that have not answered whether they host an action that is still to be of use. */
    @Transactional(readOnly = true)
    public List<OrganisationId> invited() {
        return hosts.invited();
    }

    /** Whether there is anything among it. */
    @Transactional(readOnly = true)
    public boolean concern(PersonId person) {
        return !concerning(person).isEmpty();
    }

    /** Whether the person may agree or decline for the organisation. */
    @Transactional(readOnly = true)
    public boolean answersFor(OrganisationId organisation, PersonId person) {
        return acts.organisationsWhere(person, HostRight.ANSWER).contains(organisation);
    }

    /** The campaigns of the organisation on whose lists this person may let an action stand. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> campaignsOf(OrganisationId organisation, PersonId person) {
        return acts.ownCampaigns(organisation, person);
    }

    private Host find(ActionId action, OrganisationId organisation) {
        return hosts.findByActionAndOrganisation(action, organisation).orElseThrow(NoSuchHost::new);
    }

    private List<HostSummary> summaries(Collection<Host> found) {
        var named = organisations
                .byIds(found.stream().map(Host::organisation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
        return found.stream()
                .flatMap(host -> Optional.ofNullable(named.get(host.organisation())).map(host::summary).stream())
                .toList();
    }
}
