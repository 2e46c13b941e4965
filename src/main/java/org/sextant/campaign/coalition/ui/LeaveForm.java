package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.sextant.campaign.LastPartner;
import org.sextant.campaign.coalition.Leaving;
import org.sextant.campaign.coalition.NotAsked;
import org.sextant.campaign.coalition.Part;
import org.sextant.campaign.coalition.PartnerSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** What an organisation has in a campaign, and what of it stops when it leaves. */
class LeaveForm extends Div {

    private final transient PartnerSummary partner;
    private final transient Leaving leaving;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Runnable again;
    private final CheckboxGroup<Part> stopping = new CheckboxGroup<>();

    LeaveForm(PartnerSummary partner, Leaving leaving, Desk desk, Runnable again) {
        this.partner = partner;
        this.leaving = leaving;
        this.desk = desk;
        this.words = desk.words();
        this.again = again;
        var before = leaving.before(partner.campaign(), partner.organisation().id(), desk.person(), words);
        addClassNames("stack", "tight");
        add(new H3(words.of("coalition.leave.title")), new Paragraph(words.of("coalition.leave.text")));
        add(new Paragraph(words.of("coalition.leave.going", "number", before.going())));
        addParts(before);
        var question = new ConfirmButton.Question(
                words.of("coalition.leave.sure", "name", partner.organisation().name()),
                words.of("coalition.leave.sure.text"));
        var foot = new Div(new ConfirmButton(words.of("coalition.leave"), question, words, this::leave));
        foot.addClassName("actions");
        add(foot);
    }

    private void addParts(Leaving.Before before) {
        var choosable = before.parts().stream().filter(Part::mayStop).toList();
        var staying = before.parts().stream().filter(part -> !part.mayStop()).toList();
        if (before.parts().isEmpty()) {
            add(new Paragraph(words.of("coalition.leave.nothing")));
        }
        if (!choosable.isEmpty()) {
            stopping.setLabel(words.of("coalition.leave.stops"));
            stopping.setHelperText(words.of("coalition.leave.stops.hint"));
            stopping.setItems(choosable);
            stopping.setItemLabelGenerator(LeaveForm::said);
            stopping.addThemeName("vertical");
            add(stopping);
        }
        if (!staying.isEmpty()) {
            var list = new UnorderedList();
            staying.forEach(part -> list.add(new ListItem(said(part))));
            add(new Paragraph(words.of("coalition.leave.stays")), list);
        }
    }

    private static String said(Part part) {
        return part.title() + " (" + part.kind() + ")";
    }

    private void leave() {
        try {
            leaving.leave(
                    partner.campaign(),
                    partner.organisation().id(),
                    stopping.getValue().stream().map(Part::key).collect(Collectors.toSet()),
                    desk.person());
            Notes.done(words.of("coalition.leave.done"));
        } catch (LastPartner last) {
            Notes.refused(words.of("coalition.leave.last"));
        } catch (NotAsked goneMeanwhile) {
            Notes.refused(words.of("coalition.changed-meanwhile"));
        }
        again.run();
    }
}
