package org.sextant.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sextant.petition.Extension;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Pickers;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PlainText;

/** A later last day, and why: in the original's language, and in the others that the petition speaks if one likes. */
final class ExtensionForm extends Div {

    /** What was written. */
    record Written(LocalDate lastDay, LocalizedText reason) {}

    private final transient PetitionSummary petition;
    private final transient Words words;
    private final transient Clock clock;
    private final FieldErrors errors;
    private final DatePicker lastDay;
    private final Map<Language, TextArea> reasons = new EnumMap<>(Language.class);

    ExtensionForm(PetitionSummary petition, Words words, Clock clock, Consumer<Written> save) {
        this.petition = petition;
        this.words = words;
        this.clock = clock;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        lastDay = Pickers.day(words.of("petition.work.extend.day"), words);
        lastDay.setHelperText(
                words.of("petition.work.extend.day.hint", "zone", words.zone(petition.zone(), clock.instant())));
        addClassName("form");
        add(errors, lastDay);
        petition.wordings().keySet().forEach(language -> add(reason(language)));
        var act = new Button(words.of("petition.work.extend.act"), click -> {
            if (isRight()) {
                save.accept(new Written(lastDay.getValue(), new LocalizedText(typed())));
            }
        });
        var foot = new Div(act);
        foot.addClassName("actions");
        add(foot);
    }

    private TextArea reason(Language language) {
        var reason = new TextArea(words.of("petition.work.extend.reason", "language", words.nameOf(language)));
        reason.addClassName("wide");
        reason.setMaxLength(2 * Extension.MAX_REASON);
        Typing.in(language, reason);
        reasons.put(language, reason);
        return reason;
    }

    private boolean isRight() {
        var typed = typed();
        errors.clear();
        if (lastDay.isEmpty() || !lastDay.getValue().isAfter(lastSoFar())) {
            errors.at(lastDay, words.of("petition.work.extend.wrong.day"));
        }
        typed.forEach((language, text) -> errors.checkLength(field(language), text, Extension.MAX_REASON));
        if (typed.isEmpty()) {
            errors.at(
                    reasons.getOrDefault(
                            petition.original(), reasons.values().iterator().next()),
                    words.of("petition.work.extend.wrong.reason"));
        }
        return errors.none();
    }

    private TextArea field(Language language) {
        return Objects.requireNonNull(reasons.get(language), "There is a field for each language of the petition");
    }

    private LocalDate lastSoFar() {
        return petition.lastDay()
                .orElseGet(() ->
                        LocalDate.ofInstant(clock.instant(), petition.zone()).minusDays(1));
    }

    private Map<Language, String> typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        reasons.forEach((language, reason) -> typed.put(language, PlainText.line(reason.getValue())));
        typed.values().removeIf(String::isEmpty);
        return typed;
    }
}
