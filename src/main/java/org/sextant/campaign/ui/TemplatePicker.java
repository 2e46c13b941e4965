package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.sextant.campaign.template.LeftBehind;
import org.sextant.campaign.template.Template;
import org.sextant.campaign.template.TemplateId;
import org.sextant.campaign.template.TemplatePlan;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Told;

/** What a new campaign begins with: nothing, or a template, with what that would bring along. */
class TemplatePicker extends Div {

    private final transient Beginnings beginnings;
    private final transient Desk desk;
    private final transient Words words;
    private final Select<Template> choice = new Select<>();
    private final Div shown = new Div();
    private transient Optional<Template> before = Optional.empty();
    private boolean goesBack;

    /** @param chosen takes the plan, or none */
    TemplatePicker(Beginnings beginnings, Desk desk, Consumer<Optional<TemplatePlan>> chosen) {
        this.beginnings = beginnings;
        this.desk = desk;
        this.words = desk.words();
        choice.setLabel(words.of("template.choice"));
        choice.setHelperText(words.of("template.choice.hint"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(words.of("template.choice.none"));
        choice.setItemLabelGenerator(this::name);
        choice.addClassName("wide");
        offer();
        choice.addValueChangeListener(change -> {
            var template = Optional.ofNullable(change.getValue());
            before = Optional.ofNullable(change.getOldValue());
            show(template);
            if (!goesBack) {
                chosen.accept(template.map(Template::plan));
            }
        });
        addClassName("form");
        shown.addClassName("wide");
        add(choice, shown);
    }

    private String name(Template template) {
        return template == null ? "" : template.name().in(words.language());
    }

    private void offer() {
        choice.setItems(beginnings.templatesFor(desk.person()));
    }

    /** An unknown one chooses nothing. */
    void choose(TemplateId id) {
        beginnings.templatesFor(desk.person()).stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    /** What was chosen before the last choice. */
    Optional<Template> chosenBefore() {
        return before;
    }

    /** Shows an earlier choice, and proposes nothing anew. */
    void goBackTo(Optional<Template> earlier) {
        goesBack = true;
        choice.setValue(earlier.orElse(null));
        goesBack = false;
    }

    /** Another campaign's plan takes the place of a template. */
    void copied(Beginnings.Copy copy) {
        choice.setVisible(false);
        shown.removeAll();
        shown.add(new PlanPreview(copy.plan(), words));
        var behind = LeftBehind.said(copy.behind(), words);
        if (!behind.isEmpty()) {
            shown.add(new Paragraph(behind));
        }
    }

    private void show(Optional<Template> template) {
        shown.removeAll();
        template.ifPresent(chosen -> {
            shown.add(Told.paragraph(chosen.about(), words), new PlanPreview(chosen.plan(), words));
            if (beginnings.mayRemove(chosen, desk.person())) {
                shown.add(remove(chosen));
            }
        });
    }

    private Button remove(Template template) {
        var remove = new Button(words.of("template.remove"), click -> {
            beginnings.remove(template, desk.person());
            choice.clear();
            offer();
            Notes.done(words.of("template.removed", "name", name(template)), words, () -> {
                beginnings.putBack(template, desk.person());
                offer();
            });
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return remove;
    }
}
