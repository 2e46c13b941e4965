package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.NoSuchCampaign;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.corridor.AlreadyInCorridor;
import org.sextant.campaign.corridor.CorridorFull;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.NoSuchCorridor;
import org.sextant.campaign.corridor.Standings;
import org.sextant.campaign.corridor.Standings.Standing;
import org.sextant.campaign.planning.Measure;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;

/** The parts of a corridor side by side, and as one sum. */
class PartTable extends Div {

    private final transient CorridorSummary corridor;
    private final transient Partner part;
    private final transient Corridors corridors;
    private final transient Partners partners;
    private final transient Words words;

    PartTable(CorridorSummary corridor, Partner part, Corridors corridors, Partners partners) {
        this.corridor = corridor;
        this.part = part;
        this.corridors = corridors;
        this.partners = partners;
        this.words = part.words();
        addClassName("scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.of("corridor.parts"));
        var table = new NativeTable();
        table.addClassName("table");
        var standings = partners.of(corridor);
        var counted = Standings.counted(standings);
        table.getHead().add(heading(counted));
        standings.forEach(standing -> table.getBody().add(row(standing, counted)));
        table.getFoot().add(sum(standings, counted));
        add(table);
    }

    private NativeTableRow heading(List<Measure> counted) {
        var row = new NativeTableRow(
                column(words.of("corridor.column.side")),
                column(words.of("corridor.column.campaign")),
                column(words.of("corridor.column.asked")));
        for (var measure : counted) {
            var head = column(words.of("corridor.measure", measure));
            head.addClassName("n");
            row.add(head);
        }
        return row;
    }

    private static NativeTableHeaderCell column(String name) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private NativeTableRow row(Standing standing, List<Measure> counted) {
        var one = standing.part();
        var row = new NativeTableRow(new NativeTableCell(words.of("corridor.side", one.side())));
        var head = title(one, standing.campaign());
        head.getElement().setAttribute("scope", "row");
        row.add(head, new NativeTableCell(asked(standing.campaign())));
        for (var measure : counted) {
            row.add(number(Optional.ofNullable(standing.reached().get(measure))
                    .map(words::number)
                    .orElse("")));
        }
        return row;
    }

    private NativeTableHeaderCell title(CorridorSummary.Part one, CampaignSummary campaign) {
        var link = new Anchor("/" + words.language().tag() + "/campaigns/" + campaign.slug());
        link.setRouterIgnore(true);
        link.add(Told.inline(campaign.title(), words));
        var groups = new Paragraph(words.list(partners.groups(campaign)));
        groups.addClassName("small");
        var title =
                new NativeTableHeaderCell(campaign.isPublic() ? link : Told.inline(campaign.title(), words), groups);
        if (!one.agreed()) {
            title.add(invited(one, campaign));
        }
        return title;
    }

    private Div invited(CorridorSummary.Part one, CampaignSummary campaign) {
        var invited = new Div(new Badge(Badge.Kind.WAITS, words.of("corridor.invited")));
        invited.addClassName("row");
        if (part.plans()) {
            var back = new Button(words.of("corridor.disinvite"), click -> disinvite(one, campaign));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            invited.add(back);
        }
        return invited;
    }

    private void disinvite(CorridorSummary.Part one, CampaignSummary campaign) {
        var by = part.desk().person();
        try {
            corridors.disinvite(corridor.id(), part.campaign().id(), one.campaign(), by);
            Notes.done(words.of("corridor.disinvited"), words, () -> inviteAgain(one, campaign));
        } catch (WrongStage over) {
            Notes.refused(words.of("campaign.page.over.title"));
        } catch (NoSuchCorridor agreedMeanwhile) {
            Notes.refused(words.of("corridor.changed-meanwhile"));
        }
        part.again().run();
    }

    private void inviteAgain(CorridorSummary.Part one, CampaignSummary campaign) {
        try {
            corridors.invite(
                    corridor.id(),
                    part.campaign().id(),
                    campaign.slug(),
                    one.side(),
                    part.desk().person());
        } catch (WrongStage over) {
            Notes.refused(words.of("campaign.page.over.title"));
        } catch (NoSuchCorridor | NoSuchCampaign | AlreadyInCorridor | CorridorFull changedMeanwhile) {
            Notes.refused(words.of("corridor.changed-meanwhile"));
        }
        part.again().run();
    }

    private Component asked(CampaignSummary campaign) {
        var asked = new Div();
        asked.addClassNames("stack", "tight");
        campaign.addressees().forEach(addressee -> asked.add(Told.paragraph(addressee.name(), words)));
        return asked;
    }

    private NativeTableRow sum(List<Standing> standings, List<Measure> counted) {
        var head = new NativeTableHeaderCell(words.of("corridor.sum"));
        head.getElement().setAttribute("scope", "row").setAttribute("colspan", "3");
        var row = new NativeTableRow(head);
        for (var measure : counted) {
            row.add(number(words.number(Standings.sum(standings, measure))));
        }
        return row;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("n");
        return cell;
    }
}
