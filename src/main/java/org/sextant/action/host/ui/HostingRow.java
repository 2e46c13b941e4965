package org.sextant.action.host.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.When;
import org.sextant.action.host.HostState;
import org.sextant.action.host.HostSummary;
import org.sextant.action.host.Hosts;
import org.sextant.action.host.NoSuchHost;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Badge;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;
import org.sextant.vocabulary.CampaignId;

/** One action that an organisation hosts, or is asked to: what it is, whose, and the answer. */
class HostingRow extends ListItem {

    /** How an answer is given, and the page shown anew. */
    record Answering(Hosts hosts, Runnable again) {}

    private final transient HostSummary host;
    private final transient ActionCard action;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Answering answering;
    private final CheckboxGroup<CampaignSummary> shownIn = new CheckboxGroup<>();

    HostingRow(HostSummary host, ActionCard action, CampaignSummary campaign, Desk desk, Answering answering) {
        this.host = host;
        this.action = action;
        this.desk = desk;
        this.words = desk.words();
        this.answering = answering;
        add(title(campaign), facts(campaign));
        if (answering.hosts().answersFor(host.organisation().id(), desk.person())) {
            add(host.state() == HostState.AGREED ? leave() : answer());
        }
    }

    private H2 title(CampaignSummary campaign) {
        var link = new Anchor("campaigns/" + campaign.slug() + "/actions/" + action.slug(), "");
        link.add(Told.inline(action.outline().title(), words));
        return new H2(link);
    }

    private Div facts(CampaignSummary campaign) {
        var state = host.state() == HostState.AGREED ? Badge.Kind.GOOD : Badge.Kind.WAITS;
        var facts = new Div(
                new Badge(state, words.of("host.state", host.state())),
                small(When.inShort(action, words)),
                new Bdi(host.organisation().name()));
        facts.addClassName("row");
        var asks = new Span();
        asks.addClassName("small");
        asks.add(words.of("host.own.of") + " ");
        asks.add(Told.inline(campaign.title(), words));
        facts.add(asks);
        return facts;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("small");
        return small;
    }

    private Div answer() {
        var own = answering.hosts().campaignsOf(host.organisation().id(), desk.person());
        shownIn.setLabel(words.of("host.own.shown-in"));
        shownIn.setHelperText(words.of("host.own.shown-in.hint"));
        shownIn.setItems(own);
        shownIn.setItemLabelGenerator(campaign -> campaign.title().in(words.language()));
        shownIn.setVisible(!own.isEmpty());
        var agree = new Button(words.of("host.own.agree"), click -> agree());
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(agree);
        foot.addClassName("actions");
        if (host.state() == HostState.INVITED) {
            foot.add(new Button(words.of("host.own.decline"), click -> decline()));
        }
        var answer =
                new Div(new Paragraph(words.of(host.helps() ? "host.own.asks-help" : "host.own.asks")), shownIn, foot);
        answer.addClassNames("stack", "tight");
        return answer;
    }

    private Button leave() {
        var leave = new Button(
                words.of("host.own.leave"),
                click -> attempt(() -> {
                    saysNo();
                    Notes.done(words.of("host.own.left"), words, () -> attempt(() -> saysYes(host.campaigns())));
                }));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return leave;
    }

    private void agree() {
        attempt(() -> {
            saysYes(shownIn.getValue().stream().map(CampaignSummary::id).collect(Collectors.toSet()));
            Notes.done(words.of("host.own.agreed"));
        });
    }

    private void decline() {
        attempt(() -> {
            saysNo();
            Notes.done(words.of("host.own.declined"));
        });
    }

    private void saysYes(Set<CampaignId> campaigns) {
        answering.hosts().agree(host.action(), host.organisation().id(), campaigns, desk.person());
    }

    private void saysNo() {
        answering.hosts().decline(host.action(), host.organisation().id(), desk.person());
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (NoSuchHost takenBack) {
            Notes.refused(words.of("host.own.gone"));
        }
        answering.again().run();
    }
}
