package org.sextant.member.access;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sextant.member.People;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/**
 * The sessions that are open on this node. They lie in its memory as the sessions themselves do, and are gone with it: after a restart everybody signs in again.
 */
@Component
public class Sessions {

    /** Where an ended session's pages are led. */
    static final String DOOR_AFTER_END = "/app/login?ended";

    private static final Duration TRUST = Duration.ofSeconds(30);

    private final Map<UUID, OpenSession> open = new ConcurrentHashMap<>();
    private final People people;
    private final KnownSignIns known;
    private final Clock clock;
    private final Ids ids;

    Sessions(People people, KnownSignIns known, Clock clock, Ids ids) {
        this.people = people;
        this.known = known;
        this.clock = clock;
        this.ids = ids;
    }

    /** The person's sessions, the one that asked last first. */
    public List<SessionSummary> of(PersonId person) {
        return sessionsOf(person)
                .map(OpenSession::summary)
                .sorted(Comparator.comparing(SessionSummary::seen).reversed())
                .toList();
    }

    /** The session in which the code of a view runs. */
    public Optional<UUID> here() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getSession().getAttribute(OpenSession.NAME))
                .map(OpenSession.class::cast)
                .map(OpenSession::id);
    }

    /** Ends one of the person's own; one that is not theirs, or over, stays as it is. */
    public void end(UUID id, PersonId person) {
        sessionsOf(person).filter(session -> session.id().equals(id)).forEach(OpenSession::end);
    }

    /** Ends all of the person's but this one. */
    public void endOthers(PersonId person) {
        var here = here();
        sessionsOf(person)
                .filter(session -> !here.equals(Optional.of(session.id())))
                .forEach(OpenSession::end);
    }

    /** Ends all of the person's, for whoever set a new password from outside, or is no longer here. */
    public void endAll(PersonId person) {
        sessionsOf(person).forEach(OpenSession::end);
    }

    /** Ends those of the person's that are older than this, as they were removed then. */
    void endBegunBefore(PersonId person, Instant moment) {
        sessionsOf(person).filter(session -> session.isOlderThan(moment)).forEach(OpenSession::end);
    }

    /** Notes that somebody signed in asks for something. False where the account is gone, and the session with it. */
    boolean present(HttpSession session, PersonId person, Device device, String network) {
        if (session.getAttribute(OpenSession.NAME) instanceof OpenSession known
                && known.isOf(person)
                && known.isHeldBy(session)) {
            return isStillHere(known, person);
        }
        session.setAttribute(OpenSession.NAME, new OpenSession(ids.next(), person, device, session, this));
        known.note(person, device, network);
        return true;
    }

    private boolean isStillHere(OpenSession session, PersonId person) {
        if (session.asks(clock.instant(), TRUST) && people.byId(person).isEmpty()) {
            session.end();
            return false;
        }
        return true;
    }

    private Stream<OpenSession> sessionsOf(PersonId person) {
        return List.copyOf(open.values()).stream().filter(session -> session.isOf(person));
    }

    Instant now() {
        return clock.instant();
    }

    void add(OpenSession session) {
        open.put(session.id(), session);
    }

    void remove(OpenSession session) {
        open.remove(session.id());
    }
}
