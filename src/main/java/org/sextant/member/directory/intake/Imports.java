package org.sextant.member.directory.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.directory.DirectoryRight;
import org.sextant.member.directory.intake.ImportRows.Reported;
import org.sextant.shell.CsvLine;
import org.sextant.shell.Words;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites many people from a file. Nobody gets an account by it: each is invited by letter, and takes part by their own click. */
@Service
@Transactional
public class Imports {

    private final ImportRows rows;
    private final Mandates mandates;
    private final AuditTrail audit;

    Imports(ImportRows rows, Mandates mandates, AuditTrail audit) {
        this.rows = rows;
        this.mandates = mandates;
        this.audit = audit;
    }

    /**
     * Begins to invite.
     *
     * @throws NotPermitted unless {@code by} may invite many people there
     */
    public UUID start(Batch batch, PersonId by) {
        var mandate = mandates.require(by, DirectoryRight.INVITE_MANY, batch.scope());
        var id = rows.add(batch, by);
        audit.note(by, mandate, "people-imported", id.toString(), batch.scope());
        return id;
    }

    /** The last one in a scope; empty where there was none in the last thirty days. */
    @Transactional(readOnly = true)
    public Optional<Progress> last(Scope scope, PersonId by) {
        mandates.require(by, DirectoryRight.INVITE_MANY, scope);
        return rows.last(scope);
    }

    /** Stops it. Who was invited until then stays so. */
    public void stop(Scope scope, UUID id, PersonId by) {
        mandates.require(by, DirectoryRight.INVITE_MANY, scope);
        rows.stop(scope, id);
    }

    /** Line by line what came of it, for spreadsheets: number in the file, outcome, and what was not understood; nothing that stood there. */
    @Transactional(readOnly = true)
    public byte[] report(Scope scope, UUID id, Words words, PersonId by) {
        mandates.require(by, DirectoryRight.INVITE_MANY, scope);
        var report = new StringBuilder(CsvLine.of(List.of(
                words.of("directory.import.line"),
                words.of("directory.import.came"),
                words.of("directory.import.not-understood"))));
        rows.outcomes(scope, id)
                .forEach((line, came) ->
                        report.append(CsvLine.of(List.of(line.toString(), outcome(came, words), unread(came, words)))));
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String outcome(Reported came, Words words) {
        return came.outcome()
                .map(one -> words.of("directory.import.outcome", one))
                .orElseGet(() -> words.of("directory.import.outcome.none"));
    }

    private static String unread(Reported came, Words words) {
        return words.list(came.unread().stream()
                .map(fact -> words.of("directory.import.fact", fact))
                .toList());
    }
}
