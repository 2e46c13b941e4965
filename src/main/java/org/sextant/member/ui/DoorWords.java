package org.sextant.member.ui;

import com.vaadin.flow.component.login.LoginI18n;
import java.util.Optional;
import org.sextant.shell.Words;

/** What the sign-in form says. */
record DoorWords(Words words) {

    LoginI18n ofForm(Optional<Refusal> refusal) {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(words.of("member.door.title"));
        texts.getForm().setUsername(words.of("member.door.email"));
        texts.getForm().setPassword(words.of("member.door.password"));
        texts.getForm().setSubmit(words.of("member.door.enter"));
        texts.getErrorMessage().setUsername(words.of("member.door.email-missing"));
        texts.getErrorMessage().setPassword(words.of("member.door.password-missing"));
        texts.getErrorMessage()
                .setTitle(words.of(refusal.isPresent() ? "member.door.wait.title" : "member.door.wrong.title"));
        texts.getErrorMessage()
                .setMessage(refusal.map(wait -> words.of("member.door.wait.text", "minutes", wait.minutes()))
                        .orElseGet(() -> words.of("member.door.wrong.text")));
        return texts;
    }
}
