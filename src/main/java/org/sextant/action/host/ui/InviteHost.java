package org.sextant.action.host.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.sextant.action.ActionCard;
import org.sextant.action.host.CannotHost;
import org.sextant.action.host.Hosts;
import org.sextant.member.OrganisationSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;

/** Asks an organisation to host an action. */
class InviteHost extends Div {

    private final transient ActionCard action;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Hosts hosts;
    private final transient Runnable again;
    private final FieldErrors errors;
    private final ComboBox<OrganisationSummary> organisation = new ComboBox<>();
    private final Checkbox helps = new Checkbox();

    InviteHost(ActionCard action, Desk desk, Hosts hosts, Runnable again) {
        this.action = action;
        this.desk = desk;
        this.words = desk.words();
        this.hosts = hosts;
        this.again = again;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        organisation.setLabel(words.of("host.invite.organisation"));
        organisation.setHelperText(words.of("host.invite.hint"));
        // One page of those whose names are like what was typed: there may be thousands.
        organisation.setItemsPageable((page, typed) ->
                page.getPageNumber() > 0 ? List.of() : hosts.choices(action.id(), typed, desk.person()));
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        helps.setLabel(words.of("host.invite.helps"));
        var sensitive = action.outline().sensitive();
        helps.setHelperText(words.of(sensitive ? "host.invite.helps.sensitive" : "host.invite.helps.hint"));
        helps.setEnabled(!sensitive);
        var foot = new Div(new Button(words.of("host.invite.act"), click -> invite()));
        foot.addClassName("actions");
        addClassName("form");
        add(errors, organisation, helps, foot);
    }

    private void invite() {
        errors.clear();
        var chosen = organisation.getOptionalValue();
        if (chosen.isEmpty()) {
            errors.at(organisation, words.of("host.invite.none"));
        }
        if (!errors.none()) {
            return;
        }
        try {
            hosts.invite(action.id(), chosen.orElseThrow().id(), helps.getValue(), desk.person());
            again.run();
            Notes.done(words.of("host.invited", "name", chosen.orElseThrow().name()));
        } catch (CannotHost full) {
            Notes.refused(words.of("host.invite.full", "most", Hosts.MOST));
        }
    }
}
