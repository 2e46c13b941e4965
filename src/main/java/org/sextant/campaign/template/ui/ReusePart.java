package org.sextant.campaign.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignRight;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.ChangedMeanwhile;
import org.sextant.campaign.Drafts;
import org.sextant.campaign.HeldBack;
import org.sextant.campaign.Team;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.template.LeftBehind;
import org.sextant.campaign.template.PlannedCampaigns;
import org.sextant.campaign.template.SaveTemplate;
import org.sextant.campaign.template.StayingBehind;
import org.sextant.campaign.template.Templates;
import org.sextant.campaign.ui.PlanPart;
import org.sextant.member.NotPermitted;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.CampaignId;

/** What one can do with a plan that works: copy it, save it for others, or make one campaign of it for each place. */
@SpringComponent
class ReusePart implements PlanPart {

    private static final int ORDER = 200;

    private final Campaigns campaigns;
    private final Team team;
    private final Templates templates;
    private final PlannedCampaigns planned;
    private final Drafts drafts;

    ReusePart(Campaigns campaigns, Team team, Templates templates, PlannedCampaigns planned, Drafts drafts) {
        this.campaigns = campaigns;
        this.team = team;
        this.templates = templates;
        this.planned = planned;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(CampaignSummary campaign, Desk desk, Runnable again) {
        var voice = campaigns.voiceOf(desk.person());
        if (!voice.starts() || !team.allows(desk.person(), CampaignRight.PLAN, campaign.id())) {
            return Optional.empty();
        }
        var words = desk.words();
        var form = new Div();
        var save = new Button(words.of("template.save"), click -> {
            form.removeAll();
            form.add(new SaveForm(campaign, voice, desk, written -> save(written, campaign, desk), form::removeAll));
        });
        var acts = new Div(copy(campaign, desk), save);
        acts.addClassName("row");
        if (places(campaign) > 1) {
            acts.add(split(campaign, desk));
        }
        var part = new Section(
                new H2(words.of("template.again.title")), new Paragraph(words.of("template.again.text")), acts, form);
        part.addClassNames("part", "stack");
        return Optional.of(part);
    }

    private void save(SaveTemplate written, CampaignSummary campaign, Desk desk) {
        templates.save(campaign.id(), written, desk.person());
        Notes.done(LeftBehind.after(
                desk.words().of("template.save.done"), behind(campaign, desk).ofACopy(), desk.words()));
    }

    private StayingBehind behind(CampaignSummary campaign, Desk desk) {
        return planned.stayingBehind(campaign.id(), desk.person());
    }

    private static Button copy(CampaignSummary campaign, Desk desk) {
        return new Button(
                desk.words().of("template.copy"),
                click -> UI.getCurrentOrThrow()
                        .navigate(
                                "campaigns/new",
                                QueryParameters.of("copy", campaign.slug().text())));
    }

    private static long places(CampaignSummary campaign) {
        return campaign.addressees().stream()
                .flatMap(addressee -> addressee.place().stream())
                .distinct()
                .count();
    }

    private Button split(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var question = new ConfirmButton.Question(
                words.of("template.split.title"), words.of("template.split.text", "number", places(campaign)));
        var button = new ConfirmButton(words.of("template.split"), question, words, () -> splitUp(campaign, desk));
        return button.harmless();
    }

    private void splitUp(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        try {
            var parts = planned.splitByPlace(campaign.id(), desk.person());
            var done = words.of("template.split.done", "number", parts.size());
            Notes.done(LeftBehind.after(done, behind(campaign, desk), words), words, () -> takeBack(parts, desk));
            UI.getCurrentOrThrow().navigate("campaigns");
        } catch (NotPermitted forAnOrganisation) {
            Notes.refused(words.of("template.split.refused"));
        }
    }

    private void takeBack(List<CampaignId> parts, Desk desk) {
        var kept = parts.stream().filter(part -> !discarded(part, desk)).count();
        if (kept > 0) {
            Notes.refused(desk.words().of("template.split.kept", "number", kept));
        }
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    // Somebody may have gone on with one of them meanwhile.
    private boolean discarded(CampaignId part, Desk desk) {
        try {
            drafts.discard(part, desk.person());
            return true;
        } catch (HeldBack | WrongStage | ChangedMeanwhile | NotPermitted overtaken) {
            return false;
        }
    }
}
