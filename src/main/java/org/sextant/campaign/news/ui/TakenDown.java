package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.News;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.campaign.news.WrongUpdateState;
import org.sextant.moderation.Sanctioned;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;

/** An update that the public no longer sees, and why; it can be shown again. */
class TakenDown extends Div {

    TakenDown(CampaignSummary campaign, UpdateSummary update, Desk desk, News news, boolean publishes) {
        var words = desk.words();
        addClassName("stack");
        var why = new Paragraph();
        why.addClassName("msg");
        why.getElement().appendChild(ElementFactory.createStrong(words.of("news.taken-down.title")));
        update.reason().ifPresent(reason -> why.add(new Text(" "), Told.inline(reason, words)));
        add(why);
        if (publishes) {
            add(new Button(words.of("news.put-back"), click -> putBack(campaign, update, desk, news)));
        }
        add(new Reading(update, words));
    }

    private static void putBack(CampaignSummary campaign, UpdateSummary update, Desk desk, News news) {
        try {
            news.putBack(update.id(), desk.person());
            Notes.done(desk.words().of("news.put-back.done"));
        } catch (Sanctioned sanctioned) {
            Silence.tell(sanctioned.until(), desk);
        } catch (WrongUpdateState changedMeanwhile) {
            Notes.refused(desk.words().of("news.changed-meanwhile"));
        }
        UI.getCurrentOrThrow().navigate(NewsPath.all(campaign));
    }
}
