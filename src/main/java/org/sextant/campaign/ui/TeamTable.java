package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Team.Member;
import org.sextant.member.Mandates;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HeaderCell;
import org.sextant.shell.ui.WideTable;

/** Each mandate in a campaign: whose, which, from whom, since when, until when. */
class TeamTable extends WideTable {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Map<Member, Div> acts = new LinkedHashMap<>();

    TeamTable(List<Member> people, CampaignSummary campaign, Desk desk) {
        super(desk.words().of("campaign.team.table"), columns(desk.words()));
        this.desk = desk;
        this.words = desk.words();
        people.forEach(member -> row(row(member, campaign)));
    }

    private static List<String> columns(Words words) {
        return Stream.of("name", "role", "giver", "since", "until", "act")
                .map(column -> words.of("campaign.team.column." + column))
                .toList();
    }

    private NativeTableRow row(Member member, CampaignSummary campaign) {
        var act = new Div();
        act.addClassName("row");
        acts.put(member, act);
        return new NativeTableRow(
                HeaderCell.row(name(member)),
                new NativeTableCell(words.of("member.role", member.role())),
                member.givenBy()
                        .map(giver -> new NativeTableCell(new Bdi(giver)))
                        .orElseGet(() -> new NativeTableCell(words.of("campaign.team.nobody"))),
                new NativeTableCell(since(member, campaign)),
                new NativeTableCell(member.until()
                        .map(until -> EndingMandates.lastDay(until, campaign.zone(), words))
                        .orElseGet(() -> words.of("campaign.team.no-end"))),
                new NativeTableCell(act));
    }

    private String since(Member member, CampaignSummary campaign) {
        var day = words.date(member.since(), campaign.zone());
        return member.toCome() ? words.of("campaign.team.from", "day", day) : day;
    }

    private Span name(Member member) {
        var name = new Span(new Bdi(member.name()));
        if (member.person().equals(desk.person())) {
            name.add(new Span(" " + words.of("campaign.team.you")));
        }
        return name;
    }

    /** A button on each mandate that holds until a day. */
    void offerToRenew(Consumer<Member> renew) {
        acts.forEach((member, cell) -> {
            if (member.until().isPresent() && !member.toCome()) {
                cell.add(button("rights.renew", member, renew));
            }
        });
    }

    /** A button on each mandate that is not one's own, for that is left: it takes it back before it begins, ends it, or, where that takes two, proposes to. */
    void offerToEnd(Consumer<Member> end, Consumer<Member> propose) {
        acts.forEach((member, cell) -> {
            if (!member.person().equals(desk.person())) {
                var act = act(member, end, propose);
                act.addThemeVariants(ButtonVariant.LUMO_ERROR);
                cell.add(act);
            }
        });
    }

    private Button act(Member member, Consumer<Member> end, Consumer<Member> propose) {
        if (member.toCome()) {
            return button("campaign.team.take-back", member, end);
        }
        return Mandates.takesTwoToEnd(member.role())
                ? button("campaign.team.propose-end", member, propose)
                : button("campaign.team.end", member, end);
    }

    private Button button(String key, Member member, Consumer<Member> then) {
        var button = new Button(words.of(key), click -> then.accept(member));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.of(key) + ": " + member.name());
        return button;
    }
}
