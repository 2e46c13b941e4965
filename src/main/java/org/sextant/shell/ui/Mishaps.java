package org.sextant.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sextant.shell.Messages;
import org.sextant.shell.Mishap;
import org.sextant.shell.Refusal;
import org.sextant.vocabulary.Language;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a click brought about and nobody caught. A refusal is said as one; anything else goes to the log under a number, and the number to the reader. */
@Component
class Mishaps implements VaadinServiceInitListener, ErrorHandler {

    private final transient Messages messages;

    Mishaps(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            Mishap.logged(event.getThrowable());
        } else {
            Notes.refused(said(event.getThrowable(), Language.of(ui.getLocale())));
        }
    }

    private String said(Throwable cause, Language language) {
        var words = messages.in(language);
        if (cause instanceof Refusal refusal) {
            return refusal.said(words);
        }
        return switch (status(cause)) {
            case FORBIDDEN -> words.of("shell.error.403.text");
            case NOT_FOUND -> words.of("shell.error.404.text");
            default -> words.of("shell.mishap", "number", Mishap.logged(cause).number());
        };
    }

    // Features say on their exceptions what each means on the web; here it means the same.
    private static HttpStatus status(Throwable cause) {
        var said = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
        return said == null ? HttpStatus.INTERNAL_SERVER_ERROR : said.code();
    }
}
