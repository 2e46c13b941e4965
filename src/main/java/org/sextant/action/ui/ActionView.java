package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.sextant.action.ActionRight;
import org.sextant.action.ActionState;
import org.sextant.action.ActionSummary;
import org.sextant.action.Board;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Slug;

/** One action: what is known of it, who takes part, the next steps. */
@Route("campaigns/:campaign/actions/:action")
@PermitAll
class ActionView extends Page implements BeforeEnterObserver {

    private final Desk desk;
    private final Campaigns campaigns;
    private final Board board;
    private final Planning planning;
    private final List<ActionPart> parts;

    ActionView(Desk desk, Campaigns campaigns, Board board, Planning planning, List<ActionPart> parts) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.board = board;
        this.planning = planning;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = campaigns
                .bySlug(new Slug(event.getRouteParameters().get("campaign").orElseThrow()))
                .orElseThrow();
        var slug = new Slug(event.getRouteParameters().get("action").orElseThrow());
        within(campaign.title().in(desk.language()));
        if (event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(ActionPath.CHANGE)
                        .isPresent()
                && mayPlan(campaign)) {
            showForm(campaign, slug);
        } else {
            show(campaign, slug);
        }
    }

    private void show(CampaignSummary campaign, Slug slug) {
        var action = board.action(slug, desk.person());
        var runs = board.allows(desk.person(), ActionRight.RUN, action.card().id());
        var sees = board.allows(
                desk.person(), ActionRight.SEE_GUESTS, action.card().id());
        var visit = new Visit(campaign, action, desk, runs, sees, () -> show(campaign, slug));
        removeAll();
        add(header(campaign, action));
        if (board.allows(desk.person(), ActionRight.READ, campaign.id())) {
            add(back(campaign));
        }
        var stack =
                new Div(parts.stream().flatMap(part -> part.of(visit).stream()).toArray(Component[]::new));
        add(stack);
    }

    private PageHeader header(CampaignSummary campaign, ActionSummary action) {
        var acts = new ArrayList<Component>();
        var words = desk.words();
        if (action.card().state() != ActionState.PLANNED && campaign.isPublic()) {
            var outside = new Anchor(
                    "/" + desk.language().tag() + "/actions/" + action.card().slug(),
                    words.of("action.board.page.public"));
            outside.setRouterIgnore(true);
            acts.add(outside);
        }
        if (action.card().state() != ActionState.CANCELLED && mayPlan(campaign)) {
            acts.add(new Button(
                    words.of("action.board.page.change"),
                    click -> UI.getCurrentOrThrow()
                            .navigate(
                                    ActionPath.of(campaign, action.card()),
                                    QueryParameters.of(ActionPath.CHANGE, ""))));
        }
        return new PageHeader(
                action.card().outline().title().in(desk.language()),
                words.of("action.board.kind", action.card().kind()),
                acts.toArray(Component[]::new));
    }

    private Paragraph back(CampaignSummary campaign) {
        return new Paragraph(new Anchor(ActionPath.board(campaign), desk.words().of("action.board.page.back")));
    }

    private boolean mayPlan(CampaignSummary campaign) {
        return campaign.stage() != Stage.ENDED && board.allows(desk.person(), ActionRight.PLAN, campaign.id());
    }

    private void showForm(CampaignSummary campaign, Slug slug) {
        removeAll();
        add(
                new PageHeader(desk.words().of("action.form.change"), ""),
                planning.change(campaign, board.action(slug, desk.person()), desk));
    }
}
