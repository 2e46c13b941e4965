package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.PastTurn;
import org.sextant.campaign.Turns;
import org.sextant.member.People;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.ObjectProvider;

/** Who brought a campaign from one stage to another, when and why; the latest first. */
@SpringComponent
class HistoryTab implements CampaignTab {

    static final String PATH = "history";

    private static final int LAST = 90;

    private final ObjectProvider<Desk> desks;
    private final Turns turns;
    private final Campaigns campaigns;
    private final People people;

    HistoryTab(ObjectProvider<Desk> desks, Turns turns, Campaigns campaigns, People people) {
        this.desks = desks;
        this.turns = turns;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.of("campaign.history.tab");
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component content(CampaignSummary campaign, PersonId person) {
        var desk = desks.getObject();
        var words = desk.words();
        var history = turns.of(campaign.id(), person);
        if (history.isEmpty()) {
            return new EmptyState(words.of("campaign.history.none.title"), words.of("campaign.history.none.text"));
        }
        var names = people.names(history.stream().map(PastTurn::by).distinct().toList());
        var content = new Div(new H2(words.of("campaign.history.title")), list(history, names, desk));
        content.addClassName("stack");
        if (history.size() == Turns.MOST) {
            content.add(small(new Text(words.of("campaign.history.most", "most", Turns.MOST))));
        }
        return content;
    }

    private UnorderedList list(List<PastTurn> history, Map<PersonId, String> names, Desk desk) {
        var list = new UnorderedList();
        list.addClassName("rows");
        var gone = desk.words().of("member.kept.gone");
        history.forEach(turn -> list.add(row(turn, names.getOrDefault(turn.by(), gone), desk)));
        return list;
    }

    private ListItem row(PastTurn past, String name, Desk desk) {
        var words = desk.words();
        var row = new ListItem(new H3(words.of("campaign.turn", past.turn())));
        row.add(small(new Bdi(name), new Text(" · " + words.moment(past.at(), desk.zone()))));
        if (past.from() != past.to()) {
            row.add(small(new Text(words.of(
                    "campaign.history.stages",
                    "from",
                    words.of("campaign.stage", past.from()),
                    "to",
                    words.of("campaign.stage", past.to())))));
        }
        past.end().ifPresent(end -> row.add(new Paragraph(Ends.said(end, campaigns, words))));
        past.why().ifPresent(why -> row.add(typed(why.text())));
        return row;
    }

    private static Paragraph small(Component... text) {
        var small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }

    // In whatever language it was written.
    private static Paragraph typed(String text) {
        var typed = new Paragraph(text);
        typed.getElement().setAttribute("dir", "auto");
        return typed;
    }
}
