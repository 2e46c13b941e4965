package org.sextant.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sextant.shell.Words;

/** Another way in, offered on the sign-in page under mailbox and password: a feature implements it as a bean. */
public interface Entrance {

    /** What is offered, in the reader's language; nothing where it is switched off. */
    Optional<Component> of(Words words);
}
