package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Namesakes;
import org.sextant.member.directory.Namesakes.Namesake;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PersonId;

/** People of one name, with what helps to tell them apart: which one stays, which others are the same, or that they are not. */
class NamesakesCard extends Div {

    private final transient Namesakes namesakes;
    private final transient Words words;
    private final transient ZoneId zone;
    private final FieldErrors errors;
    private final RadioButtonGroup<Namesake> kept = new RadioButtonGroup<>();
    private final CheckboxGroup<Namesake> same = new CheckboxGroup<>();
    private final Div acts = new Div();

    NamesakesCard(Namesakes namesakes, Words words, ZoneId zone) {
        this.namesakes = namesakes;
        this.words = words;
        this.zone = zone;
        errors = new FieldErrors(words);
        var name = namesakes.people().getFirst().who().name();
        kept.setLabel(words.of("directory.duplicates.kept"));
        kept.setItems(namesakes.people());
        kept.setItemLabelGenerator(this::told);
        kept.setValue(namesakes.people().getFirst());
        kept.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        same.setLabel(words.of("directory.duplicates.same"));
        same.setItems(namesakes.people());
        same.setItemLabelGenerator(this::told);
        same.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        // Of two it is clear which one is the other.
        same.setVisible(namesakes.people().size() > 2);
        acts.addClassNames("row", "actions");
        addClassNames("stack", "tight");
        add(new H3(new Bdi(name)), errors, kept, same, acts);
    }

    /** @param then is told who stays and who the others are */
    NamesakesCard offer(String key, BiConsumer<PersonId, List<PersonId>> then) {
        var act = new Button(words.of(key), click -> chosen(then));
        act.setAriaLabel(
                words.of(key) + ": " + namesakes.people().getFirst().who().name());
        acts.add(act);
        return this;
    }

    private void chosen(BiConsumer<PersonId, List<PersonId>> then) {
        errors.clear();
        var others = (same.isVisible() ? same.getValue().stream() : namesakes.people().stream())
                .filter(one -> !one.equals(kept.getValue()))
                .map(one -> one.who().person())
                .toList();
        if (others.isEmpty()) {
            errors.at(same, words.of("directory.duplicates.nobody"));
        }
        if (errors.none()) {
            then.accept(kept.getValue().who().person(), others);
        }
    }

    // As in: Amina Ben Salah, member, since 3 May 2026, speaks Arabic.
    private String told(Namesake one) {
        var facts = Stream.of(
                        Stream.of(one.who().name()),
                        one.roles().stream().sorted().map(role -> words.of("member.role", role)),
                        Stream.of(words.of("directory.duplicates.joined", "day", words.date(one.joined(), zone))),
                        one.card().stream().flatMap(this::told))
                .flatMap(some -> some)
                .toList();
        return facts.stream().collect(Collectors.joining(" · "));
    }

    private Stream<String> told(Card card) {
        return Stream.of(
                        card.skills().stream().map(skill -> words.of("need.skill", skill)),
                        card.languages().stream().map(code -> code.in(words.language())),
                        card.country().stream().map(code -> Places.nameOf(code, words)))
                .flatMap(some -> some);
    }
}
