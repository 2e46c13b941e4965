package org.sextant.member.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** The frontend's {@code sextant-passkey}: speaks with the lock of the reader's device. Hides itself, with what is in it, where the browser knows no passkeys. */
@Tag("sextant-passkey")
@JsModule("context://ui/app.js")
class PasskeyElement extends Component implements HasComponents {

    /** Asks the device to make a passkey, and hands over its answer, or word that there is none. */
    void make(String options, SerializableConsumer<String> made, SerializableConsumer<String> failed) {
        getElement().executeJs("return this.make($0)", options).then(String.class, made, failed);
    }
}
