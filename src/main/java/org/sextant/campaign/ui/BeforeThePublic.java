package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Missing;
import org.sextant.shell.Words;

/** What a draft lacks before the public may see it; each sentence leads to the field. */
class BeforeThePublic extends Div {

    BeforeThePublic(CampaignSummary campaign, List<Missing> missing, Words words) {
        addClassName("banner");
        getElement().setAttribute("role", "note");
        add(said(missing, words));
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.forEach(one -> list.add(new ListItem(link(campaign, one, words))));
            add(list);
        }
    }

    private static Paragraph said(List<Missing> missing, Words words) {
        var said = new Paragraph();
        var state = missing.isEmpty() ? "complete" : "missing";
        said.getElement()
                .appendChild(new Element("strong")
                        .setText(words.of("campaign.draft." + state + ".title", "number", missing.size())))
                .appendChild(Element.createText(" " + words.of("campaign.draft." + state + ".text")));
        return said;
    }

    private static RouterLink link(CampaignSummary campaign, Missing missing, Words words) {
        var link = new RouterLink(
                MissingPart.sentence(missing, words), EditCampaignView.class, CampaignPaths.parameters(campaign));
        link.setQueryParameters(QueryParameters.of(EditCampaignView.AT, MissingPart.place(missing)));
        return link;
    }
}
