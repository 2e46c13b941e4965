package org.sextant.member.directory.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.member.directory.DirectoryRight;
import org.sextant.member.directory.Entries;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** One's own card is open to everybody, a directory to those whose mandate in its scope needs it. Others do not hear whether there is one. */
@Component
class DirectoryPolicy implements RoutePolicy {

    private static final Pattern BELOW =
            Pattern.compile("directory/([^/]+)(?:/(import)|/people/(" + DirectoryPaths.UUID + "))?");

    private final PeopleDirectory directory;
    private final Entries entries;

    DirectoryPolicy(PeopleDirectory directory, Entries entries) {
        this.directory = directory;
        this.entries = entries;
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return switch (path) {
            case DirectoryPaths.CARD -> Verdict.OPEN;
            case DirectoryPaths.ALL -> Verdict.openIf(any(person));
            default -> path.startsWith(DirectoryPaths.ALL + "/") ? below(person, path) : Verdict.NOT_MINE;
        };
    }

    private boolean any(PersonId person) {
        return !directory.scopes(person).isEmpty();
    }

    private Verdict below(PersonId person, String path) {
        var asked = BELOW.matcher(path);
        var scope = asked.matches() ? DirectoryPaths.scope(asked.group(1)) : Optional.<Scope>empty();
        if (scope.isEmpty()) {
            return any(person) ? Verdict.UNKNOWN : Verdict.FORBIDDEN;
        }
        if (asked.group(2) != null) {
            return importing(person, scope.get());
        }
        if (!directory.allows(person, DirectoryRight.LOOK_UP, scope.get())) {
            return Verdict.FORBIDDEN;
        }
        return asked.group(3) == null ? Verdict.OPEN : entry(person, scope.get(), asked.group(3));
    }

    private Verdict importing(PersonId person, Scope scope) {
        if (!directory.allows(person, DirectoryRight.INVITE_MANY, scope)) {
            return Verdict.FORBIDDEN;
        }
        return Verdict.foundIf(!scope.equals(Scope.PLATFORM));
    }

    private Verdict entry(PersonId person, Scope scope, String id) {
        return Verdict.foundIf(
                entries.of(scope, new PersonId(UUID.fromString(id)), person).isPresent());
    }
}
