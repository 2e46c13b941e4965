package org.sextant.campaign.ui;

import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.ui.RenewalForms;
import org.sextant.member.ui.RenewalForms.Ending;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Ends a mandate in a campaign from a list of them, and gives it back to who undoes that; or puts its end off. */
@Component
class MandateEnding {

    private final Team team;
    private final Mandates mandates;
    private final RenewalForms renewals;

    MandateEnding(Team team, Mandates mandates, RenewalForms renewals) {
        this.team = team;
        this.mandates = mandates;
        this.renewals = renewals;
    }

    boolean isOpenTo(Desk desk, CampaignSummary campaign) {
        return mandates.allows(desk.person(), MemberRight.GIVE_MANDATES, Scope.of(campaign.id()));
    }

    /** @param changed shows the list anew */
    Consumer<Team.Member> in(CampaignSummary campaign, Desk desk, Command changed) {
        return member -> {
            end(member, campaign, desk);
            changed.execute();
            var words = desk.words();
            Notes.done(words.of("campaign.team.ended", "name", member.name()), words, () -> {
                mandates.give(
                        new GiveMandate(
                                member.person(),
                                member.role(),
                                Scope.of(campaign.id()),
                                Optional.of(member.since()).filter(_ -> member.toCome()),
                                member.until()),
                        desk.person());
                changed.execute();
            });
        };
    }

    /** @param changed shows the list anew */
    Consumer<Team.Member> renewing(Desk desk, Command changed) {
        return member -> member.until()
                .map(until -> new Ending(member.person(), member.role(), member.scope(), until))
                .ifPresent(ending -> renewals.open(ending, desk, changed::execute));
    }

    private void end(Team.Member member, CampaignSummary campaign, Desk desk) {
        if (member.toCome()) {
            mandates.end(member.mandate(), desk.person());
        } else {
            team.end(campaign.id(), member.mandate(), desk.person());
        }
    }
}
