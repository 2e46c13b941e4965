package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Team;
import org.sextant.campaign.library.LibraryRight;
import org.sextant.programme.argument.Arguments;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Slug;

/** Takes an argument along into the library of a campaign on which one works. */
@Route("arguments/:argument")
@PermitAll
class UseArgumentView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Arguments arguments;
    private final transient Campaigns campaigns;
    private final transient Team team;
    private final transient Taking taking;

    UseArgumentView(Desk desk, Arguments arguments, Campaigns campaigns, Team team, Taking taking) {
        this.desk = desk;
        this.arguments = arguments;
        this.campaigns = campaigns;
        this.team = team;
        this.taking = taking;
        addClassName("slim");
    }

    // The policy has let the person in, so it is there, unless it went just now.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug =
                event.getRouteParameters().get("argument").flatMap(Slug::parse).orElseThrow(NotFoundException::new);
        var title = arguments.title(slug).orElseThrow(NotFoundException::new);
        var words = desk.words();
        removeAll();
        add(new PageHeader(words.of("library.argument.title"), title.in(desk.language())), content(slug));
    }

    private Component content(Slug slug) {
        var mine = campaigns.of(desk.person()).stream()
                .filter(campaign -> team.allows(desk.person(), LibraryRight.KEEP, campaign.id()))
                .toList();
        if (mine.isEmpty()) {
            return nothing(slug);
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        mine.forEach(campaign -> list.add(new ArgumentRow(campaign, slug, desk, taking)));
        return list;
    }

    private EmptyState nothing(Slug slug) {
        var words = desk.words();
        var back =
                new Anchor("/" + desk.language().tag() + "/arguments/" + slug, words.of("library.argument.none.act"));
        back.setRouterIgnore(true);
        return new EmptyState(words.of("library.argument.none.title"), words.of("library.argument.none.text"), back);
    }
}
