package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.campaign.PlanFixture.complete;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.campaign.CampaignModuleTest;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Endings;
import org.sextant.campaign.StartCampaign;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.RoutePolicy.Verdict;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A path of a campaign … */
@CampaignModuleTest
@Transactional
class CampaignPolicyTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CampaignPolicy policy;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Mandates mandates;

    @Autowired
    private DemoAccounts accounts;

    @BeforeEach
    void campaigns() {
        start("a-draft");
        start("another-draft");
        campaigns.goLive(start("a-live-one"), organizer());
        var over = start("an-ended-one");
        campaigns.goLive(over, organizer());
        Endings.end(beans, over, organizer());
        give("member", Role.MEMBER, "a-draft");
        give("member", Role.MEMBER, "a-live-one");
        give("coordinator", Role.ORGANIZER, "a-draft");
        give("coordinator", Role.ORGANIZER, "an-ended-one");
    }

    @ParameterizedTest(name = "{1} is {2} for {0}")
    @CsvSource(textBlock = """
            outsider,    campaigns,                        OPEN
            outsider,    campaigns/new,                    FORBIDDEN
            outsider,    campaigns/a-draft,                FORBIDDEN
            outsider,    campaigns/a-live-one,             FORBIDDEN
            outsider,    campaigns/a-live-one/people,      FORBIDDEN
            outsider,    campaigns/there-is-none,          FORBIDDEN
            outsider,    campaigns/there-is-none/plan,     FORBIDDEN
            outsider,    campaigns/Not%20a%20slug,         FORBIDDEN
            outsider,    campaigns/a-draft/join,           FORBIDDEN
            outsider,    campaigns/there-is-none/join,     FORBIDDEN
            outsider,    campaigns/a-live-one/join,        OPEN
            outsider,    campaigns/an-ended-one/join,      UNKNOWN
            outsider,    campaigns/a-draft/plan/edit,      FORBIDDEN
            member,      campaigns/a-draft,                OPEN
            member,      campaigns/a-draft/plan,           OPEN
            member,      campaigns/a-live-one/people,      OPEN
            member,      campaigns/another-draft,          FORBIDDEN
            member,      campaigns/there-is-none,          FORBIDDEN
            member,      campaigns/a-draft/nothing-here,   UNKNOWN
            member,      campaigns/a-draft/,               UNKNOWN
            member,      campaigns/a-draft/plan/edit,      FORBIDDEN
            member,      campaigns/new,                    FORBIDDEN
            coordinator, campaigns/a-draft/plan/edit,      OPEN
            coordinator, campaigns/an-ended-one,           OPEN
            coordinator, campaigns/an-ended-one/plan/edit, FORBIDDEN
            organizer,   campaigns/new,                    OPEN
            organizer,   campaigns/there-is-none,          UNKNOWN
            observer,    campaigns/another-draft,          OPEN
            organizer,   campaigns/a-draft/petitions/new,  NOT_MINE
            outsider,    campaigns/a-draft/actions/a/b,    NOT_MINE
            outsider,    programme,                        NOT_MINE
            """)
    void isOpenToTheTeamAndTellsOthersNothing(String person, String path, Verdict verdict) {
        assertThat(policy.verdict(accounts.person(person), path)).isEqualTo(verdict);
    }

    private PersonId organizer() {
        return accounts.person("organizer");
    }

    private CampaignId start(String slug) {
        return campaigns.start(new StartCampaign(new Slug(slug), complete().plan()), organizer());
    }

    private void give(String person, Role role, String campaign) {
        var id = campaigns.bySlug(new Slug(campaign)).orElseThrow().id();
        mandates.take(accounts.person(person), role, Scope.of(id));
    }
}
