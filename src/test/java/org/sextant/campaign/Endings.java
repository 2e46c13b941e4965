package org.sextant.campaign;

import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.joint.JointActScene;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;

/** Ends campaigns as it is done: by two people, and an hour later. */
public final class Endings {

    private Endings() {}

    public static void end(BeanFactory beans, CampaignId id, PersonId organizer) {
        end(beans, id, organizer, End.of(Outcome.WON));
    }

    public static void end(BeanFactory beans, CampaignId id, PersonId organizer, End end) {
        var turns = beans.getBean(Turns.class);
        var second = new SomePeople(beans).called("Giulia");
        beans.getBean(Mandates.class).take(second, Role.MODERATOR, Scope.PLATFORM);
        turns.proposeEnd(id, end, CampaignFixtures.WHY, organizer);
        turns.agreeToEnd(beans.getBean(Campaigns.class).byId(id).orElseThrow(), second);
        anHourLater(beans);
    }

    public static void anHourLater(BeanFactory beans) {
        JointActScene.anHourLater(beans);
    }
}
