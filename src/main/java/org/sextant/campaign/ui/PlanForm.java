package org.sextant.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.campaign.CampaignPlan;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.Missing;
import org.sextant.campaign.template.AskedFor;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Slug;

/** What a campaign sets out to do, to be written: for a new one and for one that is there. */
class PlanForm extends Div implements Written<Writing> {

    private final transient Words words;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final DemandPicker demands;
    private final Texts texts;
    private final SlugField slug;
    private final AddresseeList addressees;
    private final Days days;
    private final Supporters supporters;

    PlanForm(PlanFields fields, Supporters supporters, Words words) {
        this.words = words;
        this.supporters = supporters;
        errors = new FieldErrors(words);
        demands = fields.demands();
        texts = fields.texts();
        slug = fields.slug();
        addressees = fields.addressees();
        days = fields.days();
        texts.onTitle(slug::follow);
        errors.addClassName("wide");
        addClassName("form");
        add(notice, errors, heading("demands"), demands, heading("texts"), texts, slug);
        add(heading("addressees"), addressees, heading("days"), days);
        if (supporters.isVisible()) {
            add(heading("organisations"), supporters);
        }
    }

    private H2 heading(String section) {
        return new H2(words.of("campaign.form.section." + section));
    }

    PlanForm carrying(Set<DemandId> chosen) {
        demands.setValue(chosen);
        return this;
    }

    PlanForm asking(CountryCode state) {
        addressees.ask(state);
        return this;
    }

    /** Proposes what a template says; what was typed before gives way. */
    void propose(TemplatePlan plan, String address) {
        demands.setValue(demands.offered(plan.demands()));
        texts.fill(plan.languages(), plan.title(), plan.summary());
        slug.propose(address);
        addressees.replace(plan.addressees().stream()
                .map(AskedFor::addressee)
                .map(Writing.Asked::of)
                .toList());
        plan.lasts().ifPresent(days::propose);
    }

    PlanForm fill(CampaignSummary campaign) {
        write(Writing.of(campaign));
        slug.fill(campaign);
        return this;
    }

    @Override
    public void write(Writing writing) {
        demands.setValue(new LinkedHashSet<>(writing.demands()));
        texts.fill(writing.languages(), writing.titles(), writing.summaries());
        addressees.replace(writing.addressees());
        days.fill(writing.days());
        supporters.choose(writing.organisations());
        slug.write(writing.slug());
    }

    @Override
    public void onTyping(Runnable then) {
        Typed.in(demands, then);
        texts.onTyping(then);
        Typed.in(slug, then);
        addressees.onTyping(then);
        days.onTyping(then);
        Typed.in(supporters, then);
    }

    @Override
    public Writing writing() {
        return new Writing(
                texts.allTitles(),
                texts.allSummaries(),
                texts.chosenLanguages(),
                demands.getValue(),
                addressees.written(),
                days.written(),
                supporters.chosen(),
                slug.getValue().strip());
    }

    void foot(Component... acts) {
        var foot = new Div(acts);
        foot.addClassName("actions");
        add(foot);
    }

    /** What was written, unless something is to be put right: then each field says what. */
    Optional<CampaignPlan> plan() {
        errors.clear();
        demands.check(errors);
        texts.check(errors);
        slug.check(errors);
        addressees.check(errors);
        days.check(errors);
        supporters.check(errors);
        return errors.none() ? Optional.of(written()) : Optional.empty();
    }

    private CampaignPlan written() {
        return new CampaignPlan(
                texts.titles(),
                texts.summaries(),
                new LinkedHashSet<>(demands.getValue()),
                texts.languages(),
                addressees.addressees(),
                days.opens(),
                days.ends(),
                days.zone(),
                supporters.chosen());
    }

    Slug slug() {
        return slug.slug();
    }

    void slugTaken() {
        slug.taken(errors);
        errors.show();
    }

    /** Of what was chosen, the programme makes something no longer. */
    void demandRetired() {
        errors.at(demands, words.of("campaign.form.demands.retired"));
        errors.show();
    }

    /** What the public would miss from then on. */
    void incomplete(List<Missing> missing) {
        missing.forEach(this::at);
        errors.show();
    }

    private void at(Missing missing) {
        switch (missing) {
            case Missing.AnAddressee _ -> addressees.atNobody(errors, MissingPart.sentence(missing, words));
            case Missing.ADayToCome _ -> days.atPast(errors, MissingPart.sentence(missing, words));
            case Missing.TitleIn _, Missing.SummaryIn _ -> texts.at(missing, errors);
        }
    }

    /** Says at the top that nothing more can be saved; what was typed stays. */
    void over() {
        var said = new Paragraph();
        said.getElement()
                .appendChild(ElementFactory.createStrong(words.of("campaign.edit.over.title")))
                .appendChild(Element.createText(" " + words.of("campaign.edit.over.text")));
        var over = new Div(said);
        over.addClassNames("banner", "warn");
        over.getElement().setAttribute("role", "alert");
        tell(over);
    }

    /** Takes over what its writer could not choose: the campaign's address once the public knows that. */
    void follow(CampaignSummary stored) {
        if (stored.isPublic()) {
            slug.fill(stored);
        }
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    @Override
    public void tell(Component said) {
        notice.lead(said);
    }

    /** Puts the cursor where {@link MissingPart#place} leads. */
    void lead(String place) {
        switch (place) {
            case MissingPart.ADDRESSEES -> addressees.lead();
            case MissingPart.ENDS -> days.lead();
            default -> texts.lead(place);
        }
    }
}
