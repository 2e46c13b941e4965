package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.campaign.CampaignRight;
import org.sextant.member.MemberRight;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class PeopleRights implements CampaignRights {

    private static final int ORDER = 40;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("campaign.people.title");
    }

    @Override
    public List<Right> rights() {
        return List.of(CampaignRight.SEE_TEAM, MemberRight.GIVE_MANDATES, CampaignRight.REMOVE_ORGANIZER);
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("campaign.right", (Enum<?>) right);
    }
}
