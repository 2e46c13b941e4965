package org.sextant.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.ui.Arrival;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.ModerationQueue;

/** What signers let others see, on the moderators' page. */
@SpringComponent
class VoiceQueue implements ModerationQueue {

    private static final int ORDER = 12;

    private final Voices voices;
    private final Petitions petitions;

    VoiceQueue(Voices voices, Petitions petitions) {
        this.voices = voices;
        this.petitions = petitions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(Desk desk) {
        return voices.moderates(desk.person())
                ? Optional.of(Arrival.at(new VoiceList(desk, voices, petitions), SignaturesWaiting.VOICES))
                : Optional.empty();
    }
}
