package org.sextant.member.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.Belonging;
import org.sextant.member.Belonging.Member;
import org.sextant.member.LastOfThem;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an organisation, and who speaks for it. */
@Service
@Transactional
public class Members {

    public static final int ON_A_PAGE = 50;

    private final Mandates mandates;
    private final People people;
    private final Belonging belonging;

    Members(Mandates mandates, People people, Belonging belonging) {
        this.mandates = mandates;
        this.people = people;
        this.belonging = belonging;
    }

    /** Whether the person may say what the organisation says of itself, and let others in. */
    @Transactional(readOnly = true)
    public boolean mayLead(OrganisationId organisation, PersonId person) {
        return mandates.allows(person, OrganisationRight.LEAD, Scope.of(organisation));
    }

    /** Whether the person may see everybody who belongs. */
    @Transactional(readOnly = true)
    public boolean maySee(OrganisationId organisation, PersonId person) {
        return mandates.allows(person, OrganisationRight.SEE_MEMBERS, Scope.of(organisation));
    }

    /** Whether the person may know who speaks for it and who does what in it. */
    @Transactional(readOnly = true)
    public boolean mayMeet(OrganisationId organisation, PersonId person) {
        return mandates.allows(person, MemberRight.READ_MANDATES, Scope.of(organisation));
    }

    /**
     * Who speaks for it and who does what in it, by name; whoever merely belongs is nobody's business. Who will, is that of those who may give it.
     *
     * @throws NotPermitted unless {@code by} belongs to it too, or has a mandate of the platform
     */
    @Transactional(readOnly = true)
    public List<Member> team(OrganisationId organisation, PersonId by) {
        mandates.require(by, MemberRight.READ_MANDATES, Scope.of(organisation));
        var scope = Scope.of(organisation);
        var held = byPerson(mandates.in(scope, Role.WITH_POWER));
        var toCome = byPerson(mandates.mayGive(by, scope) ? mandates.toCome(scope) : List.of());
        var names = people.names(Stream.concat(held.keySet().stream(), toCome.keySet().stream())
                .distinct()
                .toList());
        return names.entrySet().stream()
                .map(one -> new Member(
                        one.getKey(),
                        one.getValue(),
                        held.getOrDefault(one.getKey(), List.of()),
                        toCome.getOrDefault(one.getKey(), List.of())))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    private static Map<PersonId, List<MandateSummary>> byPerson(List<MandateSummary> some) {
        return some.stream().collect(Collectors.groupingBy(MandateSummary::person));
    }

    /**
     * Some of all who belong, by name.
     *
     * @param name what the name has in it, in whatever case; everybody has nothing
     * @param page from zero on, of {@link #ON_A_PAGE} each; past the last one it is empty
     * @throws NotPermitted unless {@code by} looks after it
     */
    @Transactional(readOnly = true)
    public Page<Member> everybody(OrganisationId organisation, String name, int page, PersonId by) {
        mandates.require(by, OrganisationRight.SEE_MEMBERS, Scope.of(organisation));
        return belonging.in(Scope.of(organisation), name, PageRequest.of(page, ON_A_PAGE));
    }

    /** The organisations in which a person holds anything now. */
    @Transactional(readOnly = true)
    public List<OrganisationId> of(PersonId person) {
        return mandates.of(person).stream()
                .map(MandateSummary::scope)
                .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
                .map(Scope::organisation)
                .distinct()
                .toList();
    }

    /**
     * Belongs no more, now or later.
     *
     * @throws LastOfThem if nobody would be left who keeps it going
     */
    public void leave(OrganisationId organisation, PersonId self) {
        mandates.of(self, self).stream()
                .filter(mandate -> mandate.scope().equals(Scope.of(organisation)))
                .forEach(mandate -> mandates.end(mandate.id(), self));
    }
}
