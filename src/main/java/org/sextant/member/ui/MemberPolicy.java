package org.sextant.member.ui;

import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.People;
import org.sextant.member.Right;
import org.sextant.member.ScopeWords;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** One's own account is open to everybody, the administration to administrators. */
@Component
class MemberPolicy implements RoutePolicy {

    private static final Pattern PERSON =
            Pattern.compile("admin/people/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private static final Pattern SCOPE = Pattern.compile("(?<page>rights|audit)/(?<scope>.+)");

    private final Mandates mandates;
    private final People people;
    private final ScopeWords scopes;

    MemberPolicy(Mandates mandates, People people, ScopeWords scopes) {
        this.mandates = mandates;
        this.people = people;
        this.scopes = scopes;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return switch (path) {
            case "login", "account" -> Verdict.OPEN;
            case "admin", "admin/invitations", "admin/organisations" -> ofAdministration(person);
            case ScopePath.ADMIN + ScopePath.RIGHTS ->
                Verdict.openIf(mandates.allows(person, MemberRight.READ_MANDATES));
            case ScopePath.ADMIN + ScopePath.AUDIT -> Verdict.openIf(mandates.allows(person, MemberRight.READ_AUDIT));
            default -> path.startsWith("admin/people/") ? ofPerson(person, path) : ofScope(person, path);
        };
    }

    // Administrators find it among the pages of the administration.
    @Override
    public boolean concerns(PersonId person, String path) {
        return !path.equals(ScopePath.ADMIN + ScopePath.RIGHTS) || !mandates.allows(person, MemberRight.RUN_PLATFORM);
    }

    private Verdict ofScope(PersonId person, String path) {
        var asked = SCOPE.matcher(path);
        if (!asked.matches()) {
            return Verdict.NOT_MINE;
        }
        var right = asked.group("page").equals(ScopePath.RIGHTS) ? MemberRight.READ_MANDATES : MemberRight.READ_AUDIT;
        return scopes.at(asked.group("scope"))
                .map(scope -> Verdict.openIf(mandates.allows(person, right, scopes.reaching(scope))))
                .orElseGet(() -> closed(person, right));
    }

    // Whether there is such a scope is told only to who may look into every one.
    private Verdict closed(PersonId person, Right right) {
        return mandates.allows(person, right) ? Verdict.UNKNOWN : Verdict.FORBIDDEN;
    }

    private Verdict ofAdministration(PersonId person) {
        return Verdict.openIf(mandates.allows(person, MemberRight.RUN_PLATFORM));
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
