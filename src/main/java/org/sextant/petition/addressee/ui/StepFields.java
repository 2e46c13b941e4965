package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.petition.addressee.Threshold;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** One step on the way: its number, its window, and what follows. An official one is as the reference data have it, and nothing of it is written here. */
final class StepFields extends Div {

    private final transient Words words;
    private final transient Optional<OfficialChannel> channel;
    private transient Optional<LocalizedText> before;
    private final IntegerField signatures = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final TextField effect = new TextField();

    /** @param channel of an official step; empty for one of our own */
    StepFields(Optional<Threshold> step, Optional<OfficialChannel> channel, Words words, Consumer<StepFields> remove) {
        this.words = words;
        this.channel = channel;
        this.before = step.flatMap(Threshold::effect);
        addClassNames("form", "card", "wide");
        signatures.setLabel(words.of("petition.step.field.signatures"));
        signatures.setHelperText(words.of("petition.step.field.signatures.hint"));
        days.setLabel(words.of("petition.step.field.days"));
        days.setHelperText(words.of("petition.step.field.days.hint"));
        if (channel.isPresent()) {
            List.of(signatures, days).forEach(number -> {
                number.setReadOnly(true);
                number.setHelperText(words.of("petition.step.field.official"));
            });
        }
        step.ifPresent(this::fill);
        add(signatures, days, channel.isPresent() ? official(channel.get()) : ownEffect(), foot(remove));
    }

    private void fill(Threshold step) {
        signatures.setValue(step.signatures());
        step.days().ifPresent(days::setValue);
    }

    // The file is in English, and a reader's program must not read it in another voice.
    private Paragraph official(OfficialChannel of) {
        var said = new Paragraph(of.name() + " · " + of.effect());
        said.addClassNames("small", "wide");
        said.getElement().setAttribute("lang", "en").setAttribute("dir", "auto");
        return said;
    }

    private TextField ownEffect() {
        effect.setLabel(words.of("petition.step.field.effect", "language", words.nameOf(words.language())));
        effect.setHelperText(words.of("petition.step.field.effect.hint"));
        effect.setMaxLength(2 * Threshold.MAX_EFFECT);
        effect.setValue(before.map(text -> text.in(words.language())).orElse(""));
        effect.addClassName("wide");
        return effect;
    }

    private Div foot(Consumer<StepFields> remove) {
        var button = new Button(words.of("petition.step.remove"), click -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var foot = new Div(button);
        foot.addClassName("actions");
        return foot;
    }

    AddresseeWriting.Step writing() {
        return new AddresseeWriting.Step(
                signatures.getValue(),
                days.getValue(),
                channel.map(OfficialChannel::key).orElse(null),
                effect.getValue(),
                before.map(LocalizedText::texts).orElse(Map.of()));
    }

    void write(AddresseeWriting.Step writing) {
        signatures.setValue(writing.signatures());
        days.setValue(writing.days());
        effect.setValue(writing.effect());
        before = Optional.of(writing.before()).filter(texts -> !texts.isEmpty()).map(LocalizedText::new);
    }

    boolean isOf(Threshold step) {
        return channel.map(OfficialChannel::key).equals(step.channel());
    }

    void check(FieldErrors errors) {
        if (signatures.isEmpty() || signatures.getValue() < 1 || signatures.getValue() > PetitionPlan.MAX_GOAL) {
            errors.at(signatures, words.of("petition.work.wrong.goal", "most", words.number(PetitionPlan.MAX_GOAL)));
        }
        if (!days.isEmpty() && (days.getValue() < 1 || days.getValue() > Threshold.MOST_DAYS)) {
            errors.at(days, words.of("petition.step.wrong.days", "most", Threshold.MOST_DAYS));
        }
        var length = PlainText.length(PlainText.line(effect.getValue()));
        if (channel.isEmpty() && (length == 0 || length > Threshold.MAX_EFFECT)) {
            errors.at(effect, words.of("petition.step.wrong.effect", "most", Threshold.MAX_EFFECT));
        }
    }

    /** What was written, if nothing is wrong with it. */
    Threshold step() {
        var window = days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.getValue());
        return channel.map(of -> new Threshold(signatures.getValue(), window, Optional.of(of.key()), Optional.empty()))
                .orElseGet(() -> Threshold.own(signatures.getValue(), window, effect()));
    }

    // Other languages keep what they have, as long as this one says the same as before.
    private LocalizedText effect() {
        var typed = PlainText.line(effect.getValue());
        return before.filter(text -> text.in(words.language()).equals(typed))
                .orElseGet(() -> before.map(text -> text.with(words.language(), typed))
                        .orElseGet(() -> LocalizedText.of(words.language(), typed)));
    }

    void lead() {
        signatures.focus();
    }
}
