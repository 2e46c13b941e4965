package org.sextant.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.LastOrganizer;
import org.sextant.campaign.Team;
import org.sextant.member.LastOfThem;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.ConfirmButton.Question;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Under which mandates this person works here, and how to leave. */
@Component
class OwnMandates {

    private final Team team;
    private final Mandates mandates;

    OwnMandates(Team team, Mandates mandates) {
        this.team = team;
        this.mandates = mandates;
    }

    Div banner(CampaignSummary campaign, Desk desk) {
        var text = new Div();
        text.addClassName("grow");
        team.mandatesOf(desk.person(), campaign.id())
                .forEach(mandate -> text.add(new Paragraph(sentence(mandate, campaign, desk))));
        var banner = new Div(text);
        banner.addClassNames("banner", "row");
        banner.getElement().setAttribute("role", "note");
        if (isOfTheTeam(campaign, desk)) {
            banner.add(leave(campaign, desk));
        }
        return banner;
    }

    private boolean isOfTheTeam(CampaignSummary campaign, Desk desk) {
        return mandates.of(desk.person()).stream()
                .anyMatch(mandate -> Objects.equals(mandate.scope(), Scope.of(campaign.id())));
    }

    private static String sentence(Team.Member mandate, CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        return words.of(
                "campaign.own.mandate",
                "role",
                words.of("member.role", mandate.role()),
                "scope",
                mandate.scope().kind().name().toLowerCase(Locale.ROOT),
                "day",
                words.date(mandate.since(), campaign.zone()),
                "giver",
                mandate.givenBy().orElse(""),
                "given",
                mandate.givenBy().isPresent() ? "yes" : "no",
                "ends",
                mandate.until().isPresent() ? "yes" : "no",
                "until",
                mandate.until()
                        .map(until -> EndingMandates.lastDay(until, campaign.zone(), words))
                        .orElse(""));
    }

    private ConfirmButton leave(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var question = new Question(words.of("campaign.leave.title"), words.of("campaign.leave.text"));
        return new ConfirmButton(words.of("campaign.leave.act"), question, words, () -> leave(campaign, desk, words));
    }

    private void leave(CampaignSummary campaign, Desk desk, Words words) {
        try {
            team.leave(campaign.id(), desk.person());
            Notes.done(words.of("campaign.leave.done"));
            UI.getCurrentOrThrow().navigate(CampaignsView.class);
        } catch (LastOrganizer nobodyElse) {
            Notes.refused(words.of("campaign.leave.last"));
        } catch (LastOfThem othersEnd) {
            Notes.refused(othersEnd(campaign, desk));
        }
    }

    private String othersEnd(CampaignSummary campaign, Desk desk) {
        var words = desk.words();
        var ends = mandates.in(Scope.of(campaign.id()), Set.of(Role.ORGANIZER)).stream()
                .filter(mandate -> !mandate.person().equals(desk.person()))
                .flatMap(mandate -> mandate.until().stream())
                .sorted()
                .toList();
        var last = ends.isEmpty() ? "" : EndingMandates.lastDay(ends.getLast(), campaign.zone(), words);
        return words.of("campaign.leave.others-end", "number", ends.size(), "day", last);
    }
}
