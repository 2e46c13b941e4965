package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.TooManyPartners;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.coalition.Coalition;
import org.sextant.campaign.coalition.Leaving;
import org.sextant.campaign.coalition.NotAsked;
import org.sextant.campaign.coalition.PartnerState;
import org.sextant.campaign.coalition.PartnerSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;

/** One campaign that an organisation stands behind, or is asked to: what it is, and the answer. */
class OwnPartnerRow extends ListItem {

    private final transient PartnerSummary partner;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Coalition coalition;
    private final transient Leaving leaving;
    private final transient Runnable again;

    OwnPartnerRow(PartnerSummary partner, CampaignSummary campaign, Desk desk, OwnCoalitions own, Runnable again) {
        this.partner = partner;
        this.desk = desk;
        this.words = desk.words();
        this.coalition = own.coalition();
        this.leaving = own.leaving();
        this.again = again;
        add(title(campaign), facts());
        if (partner.state() == PartnerState.INVITED) {
            add(Told.paragraph(campaign.summary(), words), answer());
        } else {
            var foot = new Div(speaks(campaign, own.choosing()));
            foot.addClassName("row");
            if (leaving.mayLeave(partner.organisation().id(), desk.person())) {
                foot.add(leave());
            }
            add(foot);
        }
    }

    // Asked for only where somebody wants to choose: an organisation may have many people.
    private Div speaks(CampaignSummary campaign, SpokespersonField.Choosing choosing) {
        var now = Optional.ofNullable(choosing.spokespeople()
                .of(campaign.id(), desk.person())
                .get(partner.organisation().id()));
        var said = new Span(now.map(one -> words.of("coalition.speaks.who", "name", one.name()))
                .orElseGet(() -> words.of("coalition.speaks.none")));
        said.addClassName("small");
        var part = new Div(said);
        part.addClassNames("row", "grow");
        var choose = new Button(words.of("coalition.speaks.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choose.setAriaLabel(words.of("coalition.speaks.choose") + ": "
                + partner.organisation().name());
        choose.addClickListener(click -> {
            part.removeAll();
            part.add(new SpokespersonField(partner, now, choosing, desk));
        });
        part.add(choose);
        return part;
    }

    private Button leave() {
        var leave = new Button(words.of("coalition.leave.begin"));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel(
                words.of("coalition.leave.sure", "name", partner.organisation().name()));
        leave.addClickListener(click -> {
            leave.setVisible(false);
            add(new LeaveForm(partner, leaving, desk, again));
        });
        return leave;
    }

    // Who is only asked may not see the workroom yet; what the public knows they may read.
    private H2 title(CampaignSummary campaign) {
        if (partner.state() != PartnerState.AGREED && !campaign.isPublic()) {
            var title = new H2();
            title.add(Told.inline(campaign.title(), words));
            return title;
        }
        var link = partner.state() == PartnerState.AGREED
                ? new Anchor("campaigns/" + campaign.slug() + "/partners", "")
                : new Anchor("/" + words.language().tag() + "/campaigns/" + campaign.slug(), "");
        link.setRouterIgnore(partner.state() != PartnerState.AGREED);
        link.add(Told.inline(campaign.title(), words));
        return new H2(link);
    }

    private Div facts() {
        var kind = partner.state() == PartnerState.AGREED ? Badge.Kind.GOOD : Badge.Kind.WAITS;
        var since = new Span(words.of("coalition.since", "day", words.date(partner.since(), desk.zone())));
        since.addClassName("small");
        var facts = new Div(
                new Badge(kind, words.of("coalition.state", partner.state())),
                new Bdi(partner.organisation().name()),
                since);
        facts.addClassName("row");
        return facts;
    }

    private Div answer() {
        var agree = new Button(
                words.of("coalition.own.agree"),
                click -> answer(
                        () -> coalition.agree(
                                partner.campaign(), partner.organisation().id(), desk.person()),
                        "coalition.own.agreed"));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                words.of("coalition.own.decline"),
                click -> answer(
                        () -> coalition.decline(
                                partner.campaign(), partner.organisation().id(), desk.person()),
                        "coalition.own.declined"));
        var foot = new Div(agree, decline);
        foot.addClassName("actions");
        var answer = new Div(new Paragraph(words.of("coalition.own.means")), foot);
        answer.addClassNames("stack", "tight");
        return answer;
    }

    private void answer(Runnable act, String done) {
        try {
            act.run();
            Notes.done(words.of(done));
        } catch (NotAsked takenBack) {
            Notes.refused(words.of("coalition.own.gone"));
        } catch (TooManyPartners full) {
            Notes.refused(words.of("coalition.own.full"));
        } catch (WrongStage ended) {
            Notes.refused(words.of("coalition.own.ended"));
        }
        again.run();
    }
}
