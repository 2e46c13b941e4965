package org.sextant.action.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.Stage;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Slug;

/** Where an action is planned. */
@Route("campaigns/:campaign/actions/new")
@PermitAll
class NewActionView extends Page implements BeforeEnterObserver {

    /** The parameter that proposes a day. */
    private static final String DAY = "day";

    /** The parameter that says at which report it begins. */
    private static final String REPORT = "report";

    private final Desk desk;
    private final Campaigns campaigns;
    private final Planning planning;
    private final Beginning beginning;
    private final ReportQuote quotes;

    NewActionView(Desk desk, Campaigns campaigns, Planning planning, Beginning beginning, ReportQuote quotes) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.planning = planning;
        this.beginning = beginning;
        this.quotes = quotes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = campaigns
                .bySlug(new Slug(event.getRouteParameters().get("campaign").orElseThrow()))
                .orElseThrow();
        within(campaign.title().in(desk.language()));
        removeAll();
        if (campaign.stage() == Stage.ENDED) {
            add(new PageHeader(desk.words().of("action.form.new"), desk.words().of("campaign.page.over.title")));
        } else {
            begin(campaign, event);
        }
    }

    private void begin(CampaignSummary campaign, BeforeEnterEvent event) {
        var report = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REPORT)
                .flatMap(beginning::report);
        var form = report.map(shown -> planning.beginAt(shown, campaign, desk))
                .orElseGet(() -> planning.begin(campaign, desk));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .flatMap(NewActionView::day)
                .ifPresent(form::on);
        add(new PageHeader(desk.words().of("action.form.new"), desk.words().of("action.form.new.lead")));
        report.ifPresent(shown -> add(quotes.of(shown, desk.words())));
        add(form);
    }

    // What somebody else wrote into the address may be no day.
    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
