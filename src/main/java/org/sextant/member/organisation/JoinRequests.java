package org.sextant.member.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sextant.member.GiveMandate;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wishes to belong to an organisation, and what it says to them. Nothing is kept of a wish that was answered. */
@Service
@Transactional
public class JoinRequests {

    /** More than this are not shown at once, nor taken of one person. */
    public static final int MOST = 100;

    private final JoinRequestRepository requests;
    private final Profiles profiles;
    private final Mandates mandates;
    private final People people;
    private final JoinDesk desk;

    JoinRequests(JoinRequestRepository requests, Profiles profiles, Mandates mandates, People people, JoinDesk desk) {
        this.requests = requests;
        this.profiles = profiles;
        this.mandates = mandates;
        this.people = people;
        this.desk = desk;
    }

    /** Asks to belong. Who asked already, who belongs already, and who asked too many changes nothing. */
    public void ask(OrganisationId organisation, List<AnsweredQuestion> answers, PersonId self) {
        var open = profiles.of(organisation).joining() == Joining.ON_REQUEST;
        var known = mandates.holds(self, Role.MEMBER, Scope.of(organisation))
                || requests.findByOrganisationAndPerson(organisation, self).isPresent();
        if (open && !known && requests.findByPerson(self, Limit.of(MOST)).size() < MOST) {
            requests.saveAndFlush(desk.written(organisation, answers, self));
        }
    }

    /** When the person asked; empty where nothing waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<Instant> askedAt(OrganisationId organisation, PersonId self) {
        return requests.findByOrganisationAndPerson(organisation, self).map(JoinRequest::askedAt);
    }

    /** One would rather not. */
    public void withdraw(OrganisationId organisation, PersonId self) {
        requests.findByOrganisationAndPerson(organisation, self).ifPresent(requests::delete);
    }

    /**
     * Who waits for an answer, the first to ask first.
     *
     * @throws NotPermitted unless {@code by} organizes there, or administers the platform
     */
    @Transactional(readOnly = true)
    public List<OpenRequest> of(OrganisationId organisation, PersonId by) {
        mandates.require(by, OrganisationRight.LEAD, Scope.of(organisation));
        var open = requests.findByOrganisationOrderByAskedAt(organisation, Limit.of(MOST));
        var names = people.names(open.stream().map(JoinRequest::person).toList());
        return open.stream()
                .map(request -> desk.read(request, names.getOrDefault(request.person(), "")))
                .toList();
    }

    /** The organisations in which somebody waits for an answer. */
    @Transactional(readOnly = true)
    public List<OrganisationId> asked() {
        return requests.asked();
    }

    /**
     * Says yes: the person is a member from now on, and is told by letter. What was answered before stays so.
     *
     * @throws NotPermitted unless {@code by} organizes there, or administers the platform
     */
    public void accept(UUID id, PersonId by) {
        answer(id, by, request -> {
            var scope = Scope.of(request.organisation());
            mandates.give(new GiveMandate(request.person(), Role.MEMBER, scope, Optional.empty()), by);
            desk.tell(request, true);
        });
    }

    /**
     * Says no; the person is told by letter.
     *
     * @throws NotPermitted unless {@code by} organizes there, or administers the platform
     */
    public void decline(UUID id, PersonId by) {
        answer(id, by, request -> desk.tell(request, false));
    }

    private void answer(UUID id, PersonId by, Consumer<JoinRequest> answer) {
        requests.lockById(id).ifPresent(request -> {
            mandates.require(by, OrganisationRight.LEAD, Scope.of(request.organisation()));
            answer.accept(request);
            requests.delete(request);
        });
    }
}
