package org.sextant.member.directory.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;

/**
 * People to be invited as members.
 *
 * @param where what the scope is called, for the letters
 * @param language of the letters to whom the file says no other
 * @param lines in the order of the file, the first below its head first
 */
public record Batch(Scope scope, LocalizedText where, Language language, List<PersonLine> lines) {

    public Batch {
        lines = List.copyOf(lines);
        if (scope.equals(Scope.PLATFORM)) {
            throw new IllegalArgumentException("One is a member of an organisation or a campaign");
        }
        if (lines.isEmpty() || lines.size() > PeopleFile.MOST) {
            throw new IllegalArgumentException("From 1 to " + PeopleFile.MOST + " people");
        }
    }

    /** What is known of each line before anybody is written to; empty for one that can be invited. */
    public List<Optional<LineOutcome>> known() {
        var seen = new HashSet<String>();
        return lines.stream()
                .map(PersonLine::mailbox)
                .map(mailbox -> mailbox.isEmpty()
                        ? Optional.of(LineOutcome.BAD_ADDRESS)
                        : Optional.of(LineOutcome.TWICE)
                                .filter(_ -> !seen.add(mailbox.get().canonical())))
                .toList();
    }
}
