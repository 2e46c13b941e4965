package org.sextant.member.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sextant.vocabulary.PersonId;

/** Lies in the HTTP session of somebody who is signed in, and goes with it, however that ends. */
final class OpenSession implements HttpSessionBindingListener {

    static final String NAME = OpenSession.class.getName();

    private final UUID id;
    private final PersonId person;
    private final Device device;
    private final Instant since;
    private final HttpSession session;
    private final Sessions all;

    private volatile Instant seen;
    private volatile Instant lookedUp;

    OpenSession(UUID id, PersonId person, Device device, HttpSession session, Sessions all) {
        this.id = id;
        this.person = person;
        this.device = device;
        this.session = session;
        this.all = all;
        this.since = all.now();
        this.seen = since;
        this.lookedUp = since;
    }

    UUID id() {
        return id;
    }

    boolean isOf(PersonId somebody) {
        return person.equals(somebody);
    }

    boolean isOlderThan(Instant moment) {
        return since.isBefore(moment);
    }

    boolean isHeldBy(HttpSession other) {
        return session.equals(other);
    }

    /** Notes that it asked for something; true where it is time to look whether its person is still here. */
    boolean asks(Instant now, Duration trust) {
        seen = now;
        if (lookedUp.plus(trust).isAfter(now)) {
            return false;
        }
        lookedUp = now;
        return true;
    }

    SessionSummary summary() {
        return new SessionSummary(id, device, since, seen);
    }

    /** Every open page of it is led to the door, which says why; after that nothing of it is left. */
    void end() {
        VaadinSession.getAllSessions(session).forEach(OpenSession::leadToTheDoor);
        session.invalidate();
    }

    private static void leadToTheDoor(VaadinSession pages) {
        var _ = pages.access(() -> pages.getUIs().forEach(ui -> ui.getPage().setLocation(Sessions.DOOR_AFTER_END)));
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        all.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.remove(this);
    }
}
