package org.sextant.member.directory.ui;

import java.time.Clock;
import org.sextant.member.directory.Entry;
import org.sextant.member.directory.PersonNotes;
import org.sextant.member.directory.Tags;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** The parts in which those who organize write down something about a person. */
@Component
class Annotations {

    private final Tags tags;
    private final PersonNotes notes;
    private final Clock clock;

    Annotations(Tags tags, PersonNotes notes, Clock clock) {
        this.tags = tags;
        this.notes = notes;
        this.clock = clock;
    }

    TagsPart tags(Desk desk, Scope scope, Entry entry) {
        return new TagsPart(desk, scope, entry, tags);
    }

    NotesPart notes(Desk desk, Scope scope, Entry entry, Runnable again) {
        return new NotesPart(desk, scope, entry, notes).with(desk.today(clock), again);
    }
}
