package org.sextant.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import org.sextant.shell.Words;

/** Short words at the foot of the page about what just happened. What can be undone is done at once and offers that. */
public final class Notes {

    private static final Duration READ = Duration.ofSeconds(8);
    private static final Duration DECIDE = Duration.ofSeconds(20);

    private static final String CLOCK = """
            let left = $0, since = 0, timer = 0;
            const held = () => this.matches(':hover') || this.contains(document.activeElement);
            const run = () => {
              if (held() || timer) return;
              since = performance.now();
              timer = setTimeout(() => this.dispatchEvent(new CustomEvent('read')), left);
            };
            const hold = () => {
              if (!timer) return;
              clearTimeout(timer);
              timer = 0;
              left = Math.max(2000, left - (performance.now() - since));
            };
            ['mouseenter', 'focusin'].forEach(name => this.addEventListener(name, hold));
            ['mouseleave', 'focusout'].forEach(name => this.addEventListener(name, () => setTimeout(run)));
            run();
            """;

    private Notes() {}

    /** Says that it is done. */
    public static void done(String text) {
        show(READ, new Span(text));
    }

    /** Says that it is done, and for twenty seconds offers to undo it. */
    public static void done(String text, Words words, Runnable undo) {
        var button = new Button(words.of("shell.undo"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var note = show(DECIDE, new Span(text), button);
        button.addClickListener(click -> {
            note.close();
            undo.run();
        });
    }

    /** Says why it was not done. Read out at once. */
    public static void refused(String text) {
        var note = show(DECIDE, new Span(text));
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
        note.setAssertive(true);
    }

    private static Notification show(Duration duration, Component... parts) {
        var content = new Div(parts);
        content.addClassName("note");
        var note = new Notification(content);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        // Its own clock stands still as long as somebody points at it or has the cursor in it.
        note.setDuration(0);
        content.getElement().addEventListener("read", over -> note.close());
        content.getElement().executeJs(CLOCK, duration.toMillis());
        note.setAssertive(false);
        note.open();
        return note;
    }
}
