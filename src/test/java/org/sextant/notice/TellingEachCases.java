package org.sextant.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.RemoveOrganizer;
import org.sextant.member.joint.Why;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of what waits for them and of what others did, on each database. */
abstract class TellingEachCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private Lookout lookout;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Clock clock;

    private PersonId ana;

    @BeforeEach
    void makeAPerson() {
        ana = new SomePeople(beans).called("Ana");
    }

    @Test
    void tellOfEachOfTwoThatWaitAtTheSamePlace() {
        var campaign = Scope.of(CampaignId.fresh(beans.getBean(Ids.class)));
        var proposing = organizerOf(campaign);
        mandates.take(ana, Role.ORGANIZER, campaign);
        propose(organizerOf(campaign), proposing);
        lookout.lookFor(List.of(ana));

        propose(organizerOf(campaign), proposing);
        lookout.lookFor(List.of(ana));

        assertThat(notices.of(ana)).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.topic()).isEqualTo(Topic.APPROVALS);
            assertThat(notice.path()).startsWith(JointActs.PATH + "?one=");
        });
        assertThat(notices.of(ana)).extracting(NoticeSummary::path).doesNotHaveDuplicates();
    }

    @Test
    void tellOfEachOfTwoMandatesThatEndOnTheSameDay() {
        var until = clock.instant().plus(Duration.ofDays(3));
        var administrator = new SomePeople(beans).called("Amara");
        mandates.take(administrator, Role.ADMINISTRATOR, Scope.PLATFORM);
        for (var role : List.of(Role.TRANSLATOR, Role.OBSERVER)) {
            mandates.give(new GiveMandate(ana, role, Scope.PLATFORM, Optional.of(until)), administrator);
        }

        lookout.lookFor(List.of(ana));

        assertThat(notices.of(ana)).hasSize(2);
    }

    @Test
    void tellEverybodyWhoBelongsThereWhatOnePersonDidAlone() {
        var campaign = Scope.of(CampaignId.fresh(beans.getBean(Ids.class)));
        mandates.take(ana, Role.MEMBER, campaign);
        var elsewhere = new SomePeople(beans).called("Nour");
        mandates.take(elsewhere, Role.MEMBER, Scope.of(CampaignId.fresh(beans.getBean(Ids.class))));
        var acting = organizerOf(campaign);
        var removed = mandates.of(organizerOf(campaign)).getFirst();

        beans.getBean(JointActs.class)
                .actAtOnce(
                        RemoveOrganizer.proposal(removed.id(), campaign, removed.person()),
                        new Why("The account was stolen."),
                        acting);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(notices.of(ana)).singleElement().satisfies(notice -> {
                    assertThat(notice.topic()).isEqualTo(Topic.EMERGENCIES);
                    assertThat(notice.path()).startsWith(JointActs.PATH + "?one=");
                }));
        assertThat(notices.of(elsewhere)).isEmpty();
    }

    private PersonId organizerOf(Scope campaign) {
        var person = new SomePeople(beans).called("Samir");
        mandates.take(person, Role.ORGANIZER, campaign);
        return person;
    }

    private void propose(PersonId removed, PersonId by) {
        var mandate = mandates.of(removed).getFirst();
        beans.getBean(JointActs.class)
                .propose(
                        RemoveOrganizer.proposal(mandate.id(), mandate.scope(), removed),
                        new Why("The account was stolen."),
                        by);
    }
}
