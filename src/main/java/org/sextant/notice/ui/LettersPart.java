package org.sextant.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sextant.member.ui.AccountPart;
import org.sextant.notice.Choices;
import org.sextant.notice.Frequency;
import org.sextant.notice.Topic;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.springframework.core.annotation.Order;

/** How often one wants letters about what. */
@SpringComponent
@Order(5)
class LettersPart implements AccountPart {

    private final Choices choices;

    LettersPart(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().of("notice.settings.title");
    }

    @Override
    public Component of(Desk desk) {
        var words = desk.words();
        var hint = new Paragraph(words.of("notice.settings.hint"));
        hint.addClassName("small");
        var part = new Div(hint);
        part.addClassNames("form", "one");
        part.add(new H3(words.of("notice.settings.waits")));
        topics(Topic::waits).forEach(topic -> part.add(select(topic, desk)));
        part.add(new H3(words.of("notice.settings.happened")));
        topics(topic -> !topic.waits()).forEach(topic -> part.add(select(topic, desk)));
        return part;
    }

    private static Stream<Topic> topics(Predicate<Topic> some) {
        return Stream.of(Topic.values()).filter(some);
    }

    private Select<Frequency> select(Topic topic, Desk desk) {
        var words = desk.words();
        var select = new Select<Frequency>();
        select.setLabel(words.of("notice.about", topic));
        select.setItems(Frequency.values());
        select.setItemLabelGenerator(frequency -> words.of("notice.frequency", frequency));
        select.setValue(choices.of(desk.person(), topic));
        select.addValueChangeListener(chosen -> {
            choices.choose(desk.person(), topic, chosen.getValue());
            Notes.done(words.of("notice.settings.kept"));
        });
        return select;
    }
}
