package org.sextant.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.manuscript.Manuscripts;
import org.sextant.campaign.manuscript.Sheet;
import org.sextant.shell.ui.Desk;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what one types into a form and has not stored yet, and offers it again when the form is opened the next time. */
class Recovery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What is kept.
     *
     * @param read as the plan was when one began; none for a new campaign
     */
    record Kept(@Nullable Writing read, Writing mine) {

        Optional<Writing> begun() {
            return Optional.ofNullable(read);
        }
    }

    private final Manuscripts manuscripts;
    private final Sheet sheet;
    private final Desk desk;
    private @Nullable Writing read;
    private boolean offering;

    Recovery(Manuscripts manuscripts, Sheet sheet, Desk desk) {
        this.manuscripts = manuscripts;
        this.sheet = sheet;
        this.desk = desk;
    }

    /** From now on keeps what is typed into the form, after it has offered what was kept before. */
    void watch(PlanForm form, Optional<Writing> opened, Consumer<Kept> take) {
        read = opened.orElse(null);
        manuscripts
                .of(desk.person(), sheet)
                .ifPresent(found -> kept(found.text()).ifPresent(kept -> {
                    offering = true;
                    form.tell(offer(form, desk.words().shortMoment(found.typedAt(), desk.zone()), kept, take));
                }));
        form.onTyping(() -> keep(form));
    }

    // What is offered is not written over before one has taken it or thrown it away.
    private void keep(PlanForm form) {
        if (!offering) {
            manuscripts.keep(desk.person(), sheet, JSON.writeValueAsString(new Kept(read, form.writing())));
        }
    }

    // An older version of the application may have noted it otherwise.
    private static Optional<Kept> kept(String text) {
        try {
            return Optional.of(JSON.readValue(text, Kept.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Div offer(PlanForm form, String moment, Kept kept, Consumer<Kept> take) {
        var words = desk.words();
        var said = new Paragraph();
        said.getElement()
                .appendChild(ElementFactory.createStrong(words.of("campaign.manuscript.found", "moment", moment)));
        var taken = new Button(words.of("campaign.manuscript.take"), click -> {
            offering = false;
            form.tellNothing();
            take.accept(kept);
        });
        taken.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var thrown = new Button(words.of("campaign.manuscript.discard"), click -> {
            offering = false;
            form.tellNothing();
            stored();
        });
        var acts = new Div(taken, thrown);
        acts.addClassName("row");
        var offer = new Div(said, new Paragraph(words.of("campaign.manuscript.text")), acts);
        offer.addClassNames("banner", "stack");
        offer.getElement().setAttribute("role", "status");
        return offer;
    }

    /** Nothing is left to be stored. */
    void stored() {
        manuscripts.erase(desk.person(), sheet);
    }
}
