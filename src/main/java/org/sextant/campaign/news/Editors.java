package org.sextant.campaign.news;

import org.sextant.campaign.Team;
import org.sextant.moderation.Sanctions;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Who writes a campaign's updates: lets them act under their mandates, and lets nobody speak to the public under a sanction. */
@Component
class Editors {

    private final Team team;
    private final Sanctions sanctions;

    Editors(Team team, Sanctions sanctions) {
        this.team = team;
        this.sanctions = sanctions;
    }

    void act(PersonId by, NewsRight right, CampaignId campaign, String act, String on) {
        team.act(by, right, campaign, act, on);
    }

    boolean mayWrite(PersonId person, CampaignId campaign) {
        return team.allows(person, NewsRight.WRITE, campaign);
    }

    /** Taking something down, and writing for others to publish, stay open to everybody. */
    void requireVoice(PersonId by) {
        sanctions.require(by);
    }
}
