package org.sextant.campaign.endorsement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.member.OrganisationSummary;
import org.sextant.moderation.Sanctioned;
import org.sextant.programme.DemandSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.shell.ui.Written;

/** Endorses a demand for an organisation, or says the reservation anew. */
class EndorseForm extends Details implements Written<EndorseWriting> {

    private final transient Endorsements endorsements;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Runnable again;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final Select<OrganisationSummary> organisation = new Select<>();
    private final ComboBox<DemandSummary> demand = new ComboBox<>();
    private final ReservationFields reservation;
    private transient Optional<Recovery<EndorseWriting>> recovery = Optional.empty();

    EndorseForm(
            List<OrganisationSummary> spoken,
            List<DemandSummary> demands,
            Endorsements endorsements,
            Desk desk,
            Runnable again) {
        this.endorsements = endorsements;
        this.desk = desk;
        this.words = desk.words();
        this.again = again;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        reservation = new ReservationFields(words);
        organisation.setLabel(words.of("endorsement.form.organisation"));
        organisation.setItems(spoken);
        organisation.setItemLabelGenerator(OrganisationSummary::name);
        organisation.setValue(spoken.getFirst());
        demand.setLabel(words.of("endorsement.form.demand"));
        demand.setItems(demands);
        demand.setItemLabelGenerator(one -> one.title().in(words.language()));
        organisation.addValueChangeListener(change -> fill(demand.isEmpty()));
        demand.addValueChangeListener(change -> fill(change.getOldValue() == null));
        var foot = new Div(new Button(words.of("endorsement.form.act"), click -> endorse()));
        foot.addClassName("actions");
        var form = new Div(notice, errors, organisation, demand, reservation, foot);
        form.addClassName("form");
        setSummaryText(words.of("endorsement.form"));
        add(form);
    }

    /** Keeps what is typed from now on, after it has offered what was kept before. */
    EndorseForm keptIn(Recovery<EndorseWriting> sheet) {
        recovery = Optional.of(sheet);
        sheet.watch(this, Optional.empty(), kept -> write(kept.mine()));
        setOpened(sheet.isOffering());
        return this;
    }

    @Override
    public EndorseWriting writing() {
        return new EndorseWriting(
                organisation.getValue().id().uuid(),
                demand.getOptionalValue().map(one -> one.id().toString()).orElse(null),
                reservation.writing());
    }

    // Whoever speaks for it no longer, and a demand that is no more, is left out.
    @Override
    public void write(EndorseWriting writing) {
        organisation
                .getListDataView()
                .getItems()
                .filter(one -> one.id().uuid().equals(writing.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        demand.getListDataView()
                .getItems()
                .filter(one -> one.id().toString().equals(writing.demand()))
                .findFirst()
                .ifPresent(demand::setValue);
        reservation.write(writing.reservation());
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    // Who endorses it already changes what was said; what was said of one demand is never published on another.
    private void fill(boolean ofNoDemandYet) {
        var before = said();
        if (before.isPresent() || !ofNoDemandYet) {
            reservation.fill(before.flatMap(EndorsementSummary::reservation));
        }
    }

    private Optional<EndorsementSummary> said() {
        return demand.getOptionalValue()
                .flatMap(chosen -> endorsements.own(organisation.getValue().id(), desk.person()).stream()
                        .filter(one -> one.demand().equals(chosen.id()))
                        .findFirst());
    }

    private void endorse() {
        errors.clear();
        if (demand.isEmpty()) {
            errors.at(demand, words.of("endorsement.form.none"));
        }
        reservation.check(errors);
        if (errors.none()) {
            publish();
        }
    }

    private void publish() {
        try {
            endorsements.endorse(
                    organisation.getValue().id(), demand.getValue().id(), reservation.reservation(), desk.person());
            recovery.ifPresent(Recovery::stored);
            Notes.done(words.of("endorsement.done"));
            again.run();
        } catch (Sanctioned sanctioned) {
            tell(sanctioned, desk);
        }
    }

    static void tell(Sanctioned sanctioned, Desk desk) {
        Notes.refused(desk.words()
                .of("moderation.sanction.until", "day", desk.words().date(sanctioned.until(), desk.zone())));
    }
}
