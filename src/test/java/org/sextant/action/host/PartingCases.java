package org.sextant.action.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionState;
import org.sextant.action.Agenda;
import org.sextant.action.Scene;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.Leaving;
import org.sextant.campaign.coalition.Part;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the actions of an organisation that leaves their campaign, on each database. */
abstract class PartingCases extends ToBeHosted {

    @Autowired
    private Coalition coalition;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Messages messages;

    @Autowired
    private Agenda agenda;

    @BeforeEach
    void joinWithAnother() {
        var another = others.organisation();
        join(another, others.somebodyAs(Role.ORGANIZER, Scope.of(another)));
        hosts.invite(action, organisation, false, scene.organizer());
        agree(Set.of());
        join(organisation, theirOrganizer);
    }

    @Test
    void staysWithTheCampaignWhichFindsSomebodyElse() {
        var led = led();

        leaving.leave(scene.campaign(), organisation, Set.of(), theirOrganizer);

        assertThat(scene.summary(led).plan().outline().inCharge()).isEmpty();
        assertThat(scene.summary(led).card().state()).isEqualTo(ActionState.OPEN);
        assertThat(hosts.hostedBy(organisation)).containsExactly(action);
    }

    @Test
    void isCalledOffOrHostedNoMoreWhereTheySaySo() {
        var led = led();
        var before = leaving.before(scene.campaign(), organisation, theirOrganizer, messages.in(Language.EN));
        var all = before.parts().stream().map(Part::key).collect(Collectors.toSet());
        assertThat(all).hasSize(2);

        leaving.leave(scene.campaign(), organisation, all, theirOrganizer);

        assertThat(scene.summary(led).card().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(hosts.hostedBy(organisation)).isEmpty();
    }

    @Test
    void staysInTheHandsOfWhoHasAnotherWayIntoTheCampaign() {
        var led = led();
        beans.getBean(Mandates.class).take(theirCoordinator, Role.COORDINATOR, Scope.of(scene.campaign()));

        leaving.leave(scene.campaign(), organisation, Set.of(), theirOrganizer);

        assertThat(scene.summary(led).plan().outline().inCharge()).isEqualTo(Optional.of(theirCoordinator));
    }

    @Test
    void standsNoMoreOnTheListsOfTheCampaignThatItsHostHasLeft() {
        var elsewhere = new Scene(beans);
        var foreign = elsewhere.open(elsewhere.eventFor(5));
        hosts.invite(elsewhere.id(foreign), organisation, false, elsewhere.organizer());
        hosts.agree(elsewhere.id(foreign), organisation, Set.of(scene.campaign()), theirOrganizer);
        assertThat(slugs(agenda.of(scene.campaign(), 10))).contains(foreign);

        leaving.leave(scene.campaign(), organisation, Set.of(), theirOrganizer);

        assertThat(slugs(agenda.of(scene.campaign(), 10))).doesNotContain(foreign);
        assertThat(hosts.hostedBy(organisation)).contains(elsewhere.id(foreign));
    }

    @Test
    void standsInTheSharedCalendarAsLongAsTheyAreInOrHostIt() {
        var ofAnother = scene.open(scene.eventFor(7));
        assertThat(slugs(agenda.calendarOf(organisation))).contains(slug, ofAnother);
        assertThat(slugs(agenda.aheadOf(organisation, 10))).contains(slug, ofAnother);

        leaving.leave(scene.campaign(), organisation, Set.of(), theirOrganizer);

        assertThat(slugs(agenda.calendarOf(organisation))).containsExactly(slug);
    }

    private Slug led() {
        return scene.open(plan().ledBy(theirCoordinator)
                .event(scene.soon().atTime(18, 30), scene.soon().atTime(20, 30), 5));
    }

    private void join(OrganisationId who, PersonId by) {
        coalition.invite(scene.campaign(), who, scene.organizer());
        coalition.agree(scene.campaign(), who, by);
    }
}
