package org.sextant.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.observatory.PublicReports;
import org.sextant.observatory.ReportSummary;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.shell.ui.PrincipleSign;
import org.sextant.shell.ui.Told;

/** In which campaign shall an action begin at a report? Those of the report's principle come first. */
@Route(OccasionPath.ROUTE)
@PermitAll
class ActionFromReportView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient PublicReports reports;
    private final transient Campaigns campaigns;
    private final transient Board board;
    private final transient ReportQuote quotes;

    ActionFromReportView(Desk desk, PublicReports reports, Campaigns campaigns, Board board, ReportQuote quotes) {
        this.desk = desk;
        this.reports = reports;
        this.campaigns = campaigns;
        this.board = board;
        this.quotes = quotes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters()
                .get("report")
                .flatMap(OccasionPath::id)
                .flatMap(reports::byId)
                .orElseThrow(NotFoundException::new);
        var words = desk.words();
        removeAll();
        add(
                new PageHeader(words.of("action.occasion.choose.title"), words.of("action.occasion.choose.lead")),
                quotes.of(report, words),
                choice(report));
    }

    private Div choice(ReportSummary report) {
        var theme = report.text().theme();
        var own = campaigns.of(desk.person()).stream()
                .filter(campaign -> campaign.stage() != Stage.ENDED)
                .filter(campaign -> board.allows(desk.person(), ActionRight.PLAN, campaign.id()))
                .sorted(Comparator.comparing((CampaignSummary campaign) -> campaign.principle() != theme))
                .toList();
        return own.isEmpty() ? new Div(nowhere(report)) : new Div(list(own, report));
    }

    private EmptyState nowhere(ReportSummary report) {
        var words = desk.words();
        var start = new Anchor(
                "/app/campaigns/new?principle=" + report.text().theme().id() + "&place="
                        + report.text().place(),
                words.of("action.occasion.none.act"));
        start.setRouterIgnore(true);
        return new EmptyState(words.of("action.occasion.none.title"), words.of("action.occasion.none.text"), start);
    }

    private Section list(List<CampaignSummary> own, ReportSummary report) {
        var list = new UnorderedList();
        list.addClassName("rows");
        own.forEach(campaign -> {
            var link = new Anchor("/app/campaigns/" + campaign.slug() + "/actions/new?report=" + report.id());
            link.add(Told.inline(campaign.title(), desk.words()));
            link.setRouterIgnore(true);
            var item = new ListItem(new PrincipleSign(campaign.principle()), link);
            item.addClassName("row");
            list.add(item);
        });
        var section = new Section(new H2(desk.words().of("action.occasion.choose.campaigns")), list);
        section.addClassNames("part", "stack", "tight");
        return section;
    }
}
