package org.sextant.member.ui;

import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.People;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** One's own account is open to everybody, the administration to administrators. */
@Component
class MemberPolicy implements RoutePolicy {

    private static final Pattern PERSON =
            Pattern.compile("admin/people/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final Mandates mandates;
    private final People people;

    MemberPolicy(Mandates mandates, People people) {
        this.mandates = mandates;
        this.people = people;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return switch (path) {
            case "login", "account" -> Verdict.OPEN;
            case "admin", "admin/invitations", "admin/organisations" -> ofAdministration(person);
            default -> path.startsWith("admin/people/") ? ofPerson(person, path) : Verdict.NOT_MINE;
        };
    }

    private Verdict ofAdministration(PersonId person) {
        return mandates.allows(person, MemberRight.RUN_PLATFORM) ? Verdict.OPEN : Verdict.FORBIDDEN;
    }

    // Whether there is such a person is told only to who may look.
    private Verdict ofPerson(PersonId person, String path) {
        var verdict = ofAdministration(person);
        var asked = PERSON.matcher(path);
        var known = asked.matches()
                && people.byId(new PersonId(UUID.fromString(asked.group(1)))).isPresent();
        return verdict == Verdict.OPEN && !known ? Verdict.UNKNOWN : verdict;
    }
}
