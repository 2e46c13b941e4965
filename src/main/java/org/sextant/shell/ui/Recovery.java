package org.sextant.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sextant.shell.TypedTexts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what one types into a form and has not stored yet, and offers it again when the form is opened the next time.
 *
 * @param <W> what is written in the form
 */
public final class Recovery<W> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What is kept.
     *
     * @param read as it was when one began; none for what was not there yet
     */
    public record Kept<W>(@Nullable W read, W mine) {

        /** As it was when one began. */
        public Optional<W> begun() {
            return Optional.ofNullable(read);
        }
    }

    private final TypedTexts texts;
    private final TypedTexts.Sheet sheet;
    private final JavaType notation;
    private final Desk desk;
    private @Nullable W read;
    private boolean offering;

    public Recovery(TypedTexts texts, TypedTexts.Sheet sheet, Class<W> writing, Desk desk) {
        this.texts = texts;
        this.sheet = sheet;
        this.notation = JSON.getTypeFactory().constructParametricType(Kept.class, writing);
        this.desk = desk;
    }

    /** From now on keeps what is typed into the form, after it has offered what was kept before. */
    public void watch(Written<W> form, Optional<W> opened, Consumer<Kept<W>> take) {
        read = opened.orElse(null);
        texts.of(desk.person(), sheet)
                .ifPresent(found -> kept(found.text()).ifPresent(kept -> {
                    offering = true;
                    form.tell(offer(form, desk.words().shortMoment(found.typedAt(), desk.zone()), kept, take));
                }));
        form.onTyping(() -> keep(form));
    }

    /**
     * The same in a form in which something that is there is changed. Where others changed it since this was typed, the form first says what one read then, so that storing it asks what
     * shall stand.
     *
     * @param readThen is run while the form says that
     */
    public void watch(Written<W> form, Runnable readThen) {
        watch(form, Optional.of(form.writing()), kept -> {
            kept.begun().filter(begun -> !begun.equals(form.writing())).ifPresent(begun -> {
                form.write(begun);
                readThen.run();
            });
            form.write(kept.mine());
        });
    }

    /** Whether there is something of before that one has neither taken nor thrown away. */
    public boolean isOffering() {
        return offering;
    }

    // What is offered is not written over before one has taken it or thrown it away.
    private void keep(Written<W> form) {
        if (!offering) {
            texts.keep(desk.person(), sheet, JSON.writeValueAsString(new Kept<>(read, form.writing())));
        }
    }

    // An older version of the application may have noted it otherwise.
    private Optional<Kept<W>> kept(String text) {
        try {
            return Optional.of(JSON.readValue(text, notation));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Div offer(Written<W> form, String moment, Kept<W> kept, Consumer<Kept<W>> take) {
        var words = desk.words();
        var said = new Paragraph();
        said.getElement()
                .appendChild(ElementFactory.createStrong(words.of("shell.manuscript.found", "moment", moment)));
        var taken = new Button(words.of("shell.manuscript.take"), click -> {
            offering = false;
            form.notice().clear();
            take.accept(kept);
        });
        taken.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var thrown = new Button(words.of("shell.manuscript.discard"), click -> {
            offering = false;
            form.notice().clear();
            stored();
        });
        var acts = new Div(taken, thrown);
        acts.addClassName("row");
        var offer = new Div(said, new Paragraph(words.of("shell.manuscript.text")), acts);
        offer.addClassNames("banner", "stack");
        offer.getElement().setAttribute("role", "status");
        return offer;
    }

    /** Nothing is left to be stored. */
    public void stored() {
        texts.erase(desk.person(), sheet);
    }
}
