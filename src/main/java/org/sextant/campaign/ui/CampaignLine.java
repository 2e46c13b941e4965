package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.PrincipleSign;
import org.sextant.shell.ui.Told;

/** Under the head of each tab: which campaign this is, how far it has come, from when until when, and the way to its public page. */
class CampaignLine extends Div {

    CampaignLine(CampaignSummary campaign, Words words) {
        addClassNames("row", "line");
        var days = new Span(Lasting.days(campaign, words));
        days.addClassName("small");
        add(
                new PrincipleSign(campaign.principle()),
                Told.strong(campaign.title(), words),
                new StageBadge(campaign.stage(), words),
                days);
        if (campaign.isPublic()) {
            add(publicPage(campaign, words));
        }
    }

    // Another door: it lies outside of Vaadin.
    private static Anchor publicPage(CampaignSummary campaign, Words words) {
        var link = new Anchor(
                "/" + words.language().tag() + "/campaigns/" + campaign.slug(), words.of("campaign.public.link"));
        link.setRouterIgnore(true);
        return link;
    }
}
