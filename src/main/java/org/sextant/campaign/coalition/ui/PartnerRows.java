package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sextant.campaign.coalition.AlreadyPartner;
import org.sextant.campaign.coalition.AskToLeave;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.NotAsked;
import org.sextant.campaign.coalition.PartnerState;
import org.sextant.campaign.coalition.PartnerSummary;
import org.sextant.campaign.coalition.Spokesperson;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.Proposal;
import org.sextant.member.joint.ui.JointForms;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.stereotype.Component;

/** The partners of a campaign, as its team sees them. */
@Component
class PartnerRows {

    /**
     * What this reader may begin.
     *
     * @param asks whether they may ask organisations, and take that back
     * @param parts whether a partner could go without leaving nobody behind the campaign
     */
    record Offered(boolean asks, boolean parts) {}

    private final Coalition coalition;
    private final JointActs acts;
    private final JointForms forms;

    PartnerRows(Coalition coalition, JointActs acts, JointForms forms) {
        this.coalition = coalition;
        this.acts = acts;
        this.forms = forms;
    }

    ListItem of(PartnerSummary partner, Optional<Spokesperson> voice, Offered offered, Desk desk, Runnable again) {
        var words = desk.words();
        var name = new Anchor("organisations/" + partner.organisation().slug());
        name.add(new Bdi(partner.organisation().name()));
        name.addClassName("grow");
        var since = new Span(words.of("coalition.since", "day", words.date(partner.since(), desk.zone())));
        since.addClassName("small");
        var row = new Div(name, badge(partner, words), since);
        row.addClassName("row");
        if (offered.asks() && partner.state() == PartnerState.INVITED) {
            row.add(takeBack(partner, desk, again));
        }
        var asking =
                AskToLeave.proposal(partner.campaign(), partner.organisation().id());
        if (offered.parts() && partner.state() == PartnerState.AGREED && acts.mayPropose(asking, desk.person())) {
            row.add(askToLeave(partner, asking, desk, again));
        }
        var item = new ListItem(row);
        voice.ifPresent(spokesperson -> {
            var said = new Span(words.of("coalition.speaks.who", "name", spokesperson.name()));
            said.addClassName("small");
            item.add(said);
        });
        return item;
    }

    private static Badge badge(PartnerSummary partner, Words words) {
        var kind = switch (partner.state()) {
            case INVITED -> Badge.Kind.WAITS;
            case AGREED -> Badge.Kind.GOOD;
            case DECLINED, LEFT -> Badge.Kind.PLAIN;
        };
        return new Badge(kind, words.of("coalition.state", partner.state()));
    }

    private Button takeBack(PartnerSummary partner, Desk desk, Runnable again) {
        var words = desk.words();
        var who = partner.organisation();
        var takeBack = new Button(words.of("coalition.take-back"), click -> {
            try {
                coalition.takeBack(partner.campaign(), who.id(), desk.person());
                Notes.done(
                        words.of("coalition.taken-back", "name", who.name()),
                        words,
                        () -> askAgain(partner, desk, again));
            } catch (NotAsked answeredMeanwhile) {
                Notes.refused(words.of("coalition.changed-meanwhile"));
            }
            again.run();
        });
        takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        takeBack.setAriaLabel(words.of("coalition.take-back") + ": " + who.name());
        return takeBack;
    }

    private Button askToLeave(PartnerSummary partner, Proposal asking, Desk desk, Runnable again) {
        var ask = new Button(desk.words().of("coalition.ask-to-leave"), click -> forms.open(asking, desk, again));
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        ask.setAriaLabel(desk.words().of("coalition.ask-to-leave") + ": "
                + partner.organisation().name());
        return ask;
    }

    private void askAgain(PartnerSummary partner, Desk desk, Runnable again) {
        try {
            coalition.invite(partner.campaign(), partner.organisation().id(), desk.person());
        } catch (AlreadyPartner askedByAnother) {
            Notes.refused(desk.words().of("coalition.changed-meanwhile"));
        }
        again.run();
    }
}
