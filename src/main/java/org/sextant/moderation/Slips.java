package org.sextant.moderation;

import org.sextant.mail.Letter;
import org.sextant.mail.Occasion;
import org.sextant.mail.Outbox;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to those who reported something. They hold nothing that was typed with the report. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Slips {

    private final Outbox outbox;
    private final Messages messages;

    Slips(Outbox outbox, Messages messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    Words in(Language language) {
        return messages.in(language);
    }

    void post(EmailAddress to, Language language, String title, String told) {
        var words = messages.in(language);
        outbox.post(Letter.to(
                to,
                language,
                Occasion.TYPED_IN_A_FORM,
                words.of("moderation.mail.subject"),
                words.of("moderation.mail.text", "title", title),
                told));
    }
}
