package org.sextant.petition.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.petition.Petitions;
import org.sextant.petition.signing.Voices;
import org.sextant.shell.ui.Desk;

/** What waits to be read, the oldest first. */
final class VoiceList extends Section {

    private final transient Desk desk;
    private final transient Voices voices;
    private final transient Petitions petitions;

    VoiceList(Desk desk, Voices voices, Petitions petitions) {
        this.desk = desk;
        this.voices = voices;
        this.petitions = petitions;
        addClassNames("part", "stack");
        fill();
    }

    private void fill() {
        removeAll();
        add(new H2(desk.words().of("signing.voices.queue")));
        var waiting = voices.waiting(desk.person());
        if (waiting.isEmpty()) {
            add(new Paragraph(desk.words().of("signing.voices.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        waiting.forEach(voice -> petitions
                .byId(voice.petition())
                .ifPresent(petition -> list.add(new VoiceRow(voice, petition.title(), desk, voices, this::fill))));
        add(list);
        if (waiting.size() == Voices.MOST_TO_READ) {
            add(new Paragraph(desk.words().of("signing.voices.most", "most", Voices.MOST_TO_READ)));
        }
    }
}
