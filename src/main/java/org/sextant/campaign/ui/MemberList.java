package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Turning;
import org.springframework.data.domain.Page;

/** The members of a campaign by name, a page at a time: there may be thousands. */
class MemberList extends Section {

    private static final int LONGEST_NAME = 80;

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Team team;
    private final transient MandateEnding ending;
    private final H2 title = new H2();
    private final TextField name = new TextField();
    private final Div list = new Div();
    private int number;

    MemberList(CampaignSummary campaign, Desk desk, Team team, MandateEnding ending) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.team = team;
        this.ending = ending;
        addClassName("part");
        name.setLabel(words.of("campaign.members.search"));
        name.setMaxLength(LONGEST_NAME);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> show(0));
        add(title, name, list);
        show(0);
        // Who sees all of them at once has nothing to look for.
        name.setVisible(list.getElement().getChildCount() > 1);
    }

    private void show(int wanted) {
        number = wanted;
        var page = team.members(campaign.id(), name.getValue(), number, desk.person());
        title.setText(words.of("campaign.members.title", "number", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new Paragraph(
                    words.of(name.isEmpty() ? "campaign.members.none" : "campaign.members.none-of-that-name")));
            return;
        }
        list.add(table(page));
        if (page.getTotalPages() > 1) {
            list.add(new Turning(words, page.getNumber(), page.getTotalPages(), this::show));
        }
    }

    private TeamTable table(Page<Team.Member> page) {
        var table = new TeamTable(page.getContent(), campaign, desk);
        if (ending.isOpenTo(desk, campaign)) {
            table.offerToRenew(ending.renewing(desk, () -> show(number)));
            table.offerToEnd(ending.in(campaign, desk, () -> show(number)), _ -> {});
        }
        return table;
    }
}
