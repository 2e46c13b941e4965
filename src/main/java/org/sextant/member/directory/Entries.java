package org.sextant.member.directory;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the directory of a scope knows of one person. */
@Service
@Transactional(readOnly = true)
public class Entries {

    private final PeopleDirectory directory;
    private final Mandates mandates;
    private final Cards cards;
    private final Tags tags;
    private final PersonNotes notes;

    Entries(PeopleDirectory directory, Mandates mandates, Cards cards, Tags tags, PersonNotes notes) {
        this.directory = directory;
        this.mandates = mandates;
        this.cards = cards;
        this.tags = tags;
        this.notes = notes;
    }

    /**
     * Empty for whoever does not work in the scope.
     *
     * @throws NotPermitted unless {@code by} may look people up there
     */
    public Optional<Entry> of(Scope scope, PersonId person, PersonId by) {
        mandates.require(by, DirectoryRight.LOOK_UP, scope);
        return directory.one(scope, person).map(found -> entry(scope, found));
    }

    private Entry entry(Scope scope, Found found) {
        var accounts = directory.shownAs(scope, found.person());
        var roles = accounts.stream()
                .flatMap(person -> mandates.of(person).stream())
                .filter(mandate -> mandate.scope().equals(scope))
                .map(MandateSummary::role)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Entry(
                found,
                roles,
                accounts.stream().flatMap(person -> cards.of(person).stream()).reduce(Card::with),
                tags.of(scope, found.person()),
                notes.of(scope, found.person()));
    }
}
