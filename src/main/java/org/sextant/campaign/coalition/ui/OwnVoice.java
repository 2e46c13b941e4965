package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Campaigns;
import org.sextant.campaign.coalition.NotAsked;
import org.sextant.campaign.coalition.SpeaksFor;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Where one speaks for an organisation, and whether the public may read one's name. */
@SpringComponent
class OwnVoice implements OwnCoalitionPart {

    private static final int FIRST = 5;

    private final Spokespeople spokespeople;
    private final Campaigns campaigns;
    private final Organisations organisations;

    OwnVoice(Spokespeople spokespeople, Campaigns campaigns, Organisations organisations) {
        this.spokespeople = spokespeople;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> of(Desk desk, Runnable again) {
        var words = desk.words();
        var list = new UnorderedList();
        list.addClassName("rows");
        spokespeople
                .spokenBy(desk.person())
                .forEach(voice -> campaigns
                        .byId(voice.campaign())
                        .ifPresent(campaign -> organisations
                                .byId(voice.organisation())
                                .ifPresent(
                                        organisation -> list.add(item(voice, campaign, organisation, desk, again)))));
        if (list.getComponentCount() == 0) {
            return Optional.empty();
        }
        var part =
                new Section(new H2(words.of("coalition.voice")), new Paragraph(words.of("coalition.voice.lead")), list);
        part.addClassNames("part", "stack");
        return Optional.of(part);
    }

    private ListItem item(
            SpeaksFor voice, CampaignSummary campaign, OrganisationSummary organisation, Desk desk, Runnable again) {
        var words = desk.words();
        var named = new Checkbox(
                words.of(
                        "coalition.voice.named",
                        "name",
                        organisation.name(),
                        "campaign",
                        campaign.title().in(words.language())),
                voice.named());
        named.addValueChangeListener(change -> {
            try {
                spokespeople.consent(voice.campaign(), voice.organisation(), change.getValue(), desk.person());
                Notes.done(words.of(change.getValue() ? "coalition.voice.yes" : "coalition.voice.no"));
            } catch (NotAsked meanwhile) {
                Notes.refused(words.of("coalition.changed-meanwhile"));
                again.run();
            }
        });
        return new ListItem(named);
    }
}
