package org.sextant.petition.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.campaign.CampaignSummary;
import org.sextant.member.OrganisationSummary;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.Pickers;
import org.sextant.shell.ui.Typing;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.Slug;

/** What an organizer writes down of a petition. What was typed stays until it is saved. */
final class PlanForm extends Div implements Written<PetitionWriting> {

    private final CampaignSummary campaign;
    private final Words words;
    private final Clock clock;
    private final FieldErrors errors;
    private final TextField slug = new TextField();
    private final IntegerField goal = new IntegerField();
    private final DatePicker lastDay;
    private final Checkbox nameNeeded = new Checkbox();
    private final CheckboxGroup<OrganisationSummary> organisations = new CheckboxGroup<>();
    private final Wordings wordings;
    private final Div forAllLanguages = new Div();
    private final FormNotice notice = new FormNotice();
    private Optional<PetitionSummary> known = Optional.empty();
    private String suggested = "";

    PlanForm(CampaignSummary campaign, List<OrganisationSummary> behind, Words words, Clock clock) {
        this.campaign = campaign;
        this.words = words;
        this.clock = clock;
        errors = new FieldErrors(words);
        lastDay = Pickers.day(words.of("petition.work.field.last-day"), words);
        wordings = new Wordings(campaign.languages(), words);
        addClassNames("part", "stack");
        add(notice, errors, new H2(words.of("petition.work.wording")), wordings);
        forAllLanguages.addClassName("stack");
        forAllLanguages.add(new H2(words.of("petition.work.frame")), frame(behind));
        add(forAllLanguages);
        wordings.onChange(this::suggestAddress);
        wordings.onOriginal(this::suggestAddress);
    }

    private Div frame(List<OrganisationSummary> behind) {
        slug.setLabel(words.of("petition.work.field.slug"));
        slug.setHelperText(words.of("petition.work.field.slug.hint"));
        Typing.leftToRight(slug);
        goal.setLabel(words.of("petition.work.field.goal"));
        goal.setHelperText(words.of("petition.work.field.goal.hint"));
        lastDay.setHelperText(
                words.of("petition.work.field.last-day.hint", "zone", words.zone(campaign.zone(), clock.instant())));
        nameNeeded.setLabel(words.of("petition.work.field.name-needed"));
        nameNeeded.setHelperText(words.of("petition.work.field.name-needed.hint"));
        nameNeeded.addClassName("wide");
        organisations.setLabel(words.of("petition.work.field.organisations"));
        organisations.setHelperText(words.of("petition.work.field.organisations.hint"));
        organisations.setItems(behind);
        organisations.setItemLabelGenerator(OrganisationSummary::name);
        organisations.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        organisations.setVisible(!behind.isEmpty());
        organisations.addClassName("wide");
        var frame = new Div(slug, goal, lastDay, nameNeeded, organisations);
        frame.addClassName("form");
        return frame;
    }

    /** Shows what is like it while it is written. */
    void showBeside(SimilarOnes similar) {
        addComponentAsFirst(similar);
        wordings.onChange(() -> similar.to(wordings.title(), known.map(PetitionSummary::id)));
    }

    /** For those who translate: the original is there to read, and what is said once for all languages is not theirs. */
    void translateOnly() {
        wordings.translateOnly();
        forAllLanguages.setVisible(false);
    }

    Optional<PetitionSummary> known() {
        return known;
    }

    void fill(PetitionSummary petition) {
        known = Optional.of(petition);
        slug.setValue(petition.slug().text());
        slug.setReadOnly(petition.isPublic());
        slug.setHelperText(
                words.of(petition.isPublic() ? "petition.work.field.slug.fixed" : "petition.work.field.slug.hint"));
        goal.setValue(petition.newestPlea().goal());
        nameNeeded.setValue(petition.newestPlea().nameNeeded());
        lastDay.setValue(petition.lastDay().orElse(null));
        if (petition.openedAt().isPresent()) {
            lastDay.setReadOnly(true);
            lastDay.setHelperText(words.of(
                    petition.isPublic() ? "petition.work.field.last-day.fixed" : "petition.work.field.last-day.below"));
        }
        organisations.setValue(organisations
                .getListDataView()
                .getItems()
                .filter(one -> petition.organisations().contains(one.id()))
                .collect(Collectors.toSet()));
        wordings.fill(petition);
    }

    @Override
    public PetitionWriting writing() {
        var informing =
                organisations.getValue().stream().map(one -> one.id().uuid()).collect(Collectors.toSet());
        var frame = new PetitionWriting.Frame(
                slug.getValue(), goal.getValue(), lastDay.getValue(), informing, nameNeeded.getValue());
        return new PetitionWriting(wordings.writing(), wordings.original(), frame);
    }

    // The address and the last day stay as they are where they cannot be changed any more.
    @Override
    public void write(PetitionWriting writing) {
        wordings.write(writing);
        var frame = writing.frame();
        goal.setValue(frame.goal());
        nameNeeded.setValue(Boolean.TRUE.equals(frame.nameNeeded()));
        if (!lastDay.isReadOnly()) {
            lastDay.setValue(frame.lastDay());
        }
        if (!slug.isReadOnly()) {
            slug.setValue(frame.slug());
        }
        organisations.setValue(organisations
                .getListDataView()
                .getItems()
                .filter(one -> frame.organisations().contains(one.id().uuid()))
                .collect(Collectors.toSet()));
    }

    // Not by the browser's own event, as elsewhere: these fields tell their text a moment after it, and would not get
    // to.
    @Override
    public void onTyping(Runnable then) {
        onChange(then);
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    // As long as nobody has written an address of their own.
    private void suggestAddress() {
        if (known.isEmpty() && slug.getValue().equals(suggested)) {
            suggested = Slug.suggestedBy(wordings.title());
            slug.setValue(suggested);
        }
    }

    /** What was written, if nothing is wrong with it; else each field says what is. */
    Optional<PetitionPlan> plan() {
        errors.clear();
        wordings.check(errors);
        if (!Slug.valid(slug.getValue().strip())) {
            errors.at(slug, words.of("petition.work.wrong.slug"));
        }
        if (goal.isEmpty() || goal.getValue() < 1 || goal.getValue() > PetitionPlan.MAX_GOAL) {
            errors.at(goal, words.of("petition.work.wrong.goal", "most", words.number(PetitionPlan.MAX_GOAL)));
        }
        if (Pickers.isUnreadable(lastDay)) {
            errors.at(lastDay, words.of("shell.date.unreadable"));
        }
        lastDay()
                .filter(day -> day.isBefore(today()))
                .ifPresent(past -> errors.at(lastDay, words.of("petition.work.wrong.last-day")));
        lastDay()
                .filter(day -> known.flatMap(PetitionSummary::opens)
                        .filter(day::isBefore)
                        .isPresent())
                .ifPresent(early -> errors.at(lastDay, words.of("petition.work.wrong.last-day.early")));
        return errors.none() ? Optional.of(written()) : Optional.empty();
    }

    private PetitionPlan written() {
        var informing = organisations.getValue().stream()
                .map(OrganisationSummary::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new PetitionPlan(
                wordings.texts(),
                wordings.addressee(),
                goal.getValue(),
                lastDay(),
                informing,
                wordings.original(),
                nameNeeded.getValue());
    }

    private Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay.getValue());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), campaign.zone());
    }

    /** To be asked once {@link #plan} has found nothing wrong. */
    Slug slug() {
        return new Slug(slug.getValue().strip());
    }

    void slugIsTaken() {
        errors.clear();
        errors.at(slug, words.of("petition.work.wrong.taken"));
        errors.show();
    }

    void onChange(Runnable then) {
        wordings.onChange(then);
        wordings.onOriginal(then);
        Stream.<HasValue<?, ?>>of(slug, goal, lastDay, nameNeeded, organisations)
                .forEach(field -> field.addValueChangeListener(change -> then.run()));
    }
}
