package org.sextant.campaign.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.corridor.CorridorSummary;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.NoSuchCorridor;
import org.sextant.shell.ui.Notes;

/** A corridor asks the campaign to take part. */
class InvitationBanner extends Div {

    private final transient Partner part;

    InvitationBanner(CorridorSummary corridor, Partner part, Corridors corridors) {
        this.part = part;
        var words = part.words();
        var by = part.desk().person();
        var campaign = part.campaign().id();
        var title = corridor.title().in(words.language());
        var agree = new Button(
                words.of("corridor.invitation.agree"),
                click -> answer(() -> corridors.agree(corridor.id(), campaign, by), "corridor.invitation.agreed"));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                words.of("corridor.invitation.decline"),
                click -> answer(() -> corridors.leave(corridor.id(), campaign, by), "corridor.invitation.declined"));
        var choice = new Div(agree, decline);
        choice.addClassName("row");
        addClassNames("banner", "warn", "stack", "tight");
        getElement().setAttribute("role", "note");
        add(
                new Paragraph(words.of("corridor.invitation", "title", title)),
                new Paragraph(words.of("corridor.invitation.shared")),
                choice);
    }

    private void answer(Runnable act, String done) {
        try {
            act.run();
            Notes.done(part.words().of(done));
        } catch (WrongStage over) {
            Notes.refused(part.words().of("campaign.page.over.title"));
        } catch (NoSuchCorridor takenBackMeanwhile) {
            Notes.refused(part.words().of("corridor.changed-meanwhile"));
        }
        part.again().run();
    }
}
