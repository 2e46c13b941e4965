package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.sextant.campaign.CampaignSummary;
import org.sextant.programme.Wheels;
import org.sextant.shell.Words;
import org.sextant.shell.ui.PrincipleSign;
import org.sextant.shell.ui.Told;

/** A campaign in a list, with the wheel of what it carries. */
class CampaignCard extends Article {

    CampaignCard(CampaignSummary campaign, Wheels wheels, Words words) {
        addClassName("card");
        add(
                head(campaign, words),
                Told.paragraph(campaign.summary(), words),
                wheel(campaign, wheels, words),
                foot(campaign, words));
    }

    private static Div wheel(CampaignSummary campaign, Wheels wheels, Words words) {
        var wheel =
                wheels.carrying(words, campaign.demands()).named(campaign.slug().text());
        var drawn = new Div();
        drawn.getElement().setProperty("innerHTML", wheels.svg(wheel));
        var caption = new Paragraph(wheel.caption().orElse(""));
        caption.addClassName("small");
        var figure = new Div(drawn, caption);
        figure.addClassName("wheeled");
        return figure;
    }

    private static Div head(CampaignSummary campaign, Words words) {
        var link = new RouterLink(CampaignView.class, CampaignPaths.parameters(campaign, PlanTab.PATH));
        link.add(Told.inline(campaign.title(), words));
        var title = new H2(link);
        title.addClassName("grow");
        var head = new Div(new PrincipleSign(campaign.principle()), title);
        head.addClassName("t");
        return head;
    }

    private static Div foot(CampaignSummary campaign, Words words) {
        var days = new Paragraph(Lasting.days(campaign, words));
        days.addClassName("small");
        var foot = new Div(new StageBadge(campaign.stage(), words), days);
        foot.addClassName("row");
        return foot;
    }
}
