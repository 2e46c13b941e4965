package org.sextant.member.directory;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sextant.member.Right;
import org.sextant.member.ScopeWords;
import org.sextant.member.joint.CarriedOut;
import org.sextant.member.joint.JointActSummary;
import org.sextant.member.joint.JointKind;
import org.sextant.member.joint.Proposal;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Taking people along as a file, as what takes two people and an hour. */
@Component
class ExportPeople implements JointKind {

    private static final String KEY = "export-people";

    private final Exports exports;
    private final ScopeWords scopes;

    ExportPeople(Exports exports, ScopeWords scopes) {
        this.exports = exports;
        this.scopes = scopes;
    }

    static Proposal proposal(UUID export, Scope where) {
        return new Proposal(KEY, export.toString(), where, Optional.empty());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Right right(Proposal what) {
        return DirectoryRight.EXPORT;
    }

    @Override
    public Told told(Proposal what, Words words) {
        return new Told(
                words.of("directory.joint.export.title", "where", scopes.of(what.where(), words)),
                words.of("directory.joint.export.text", "days", Exports.CAN_BE_TAKEN.toDays()),
                scopes.principle(what.where()),
                "directory/" + place(what.where()));
    }

    private static String place(Scope where) {
        var kind = where.kind().name().toLowerCase(Locale.ROOT);
        return where.equals(Scope.PLATFORM) ? kind : kind + "-" + where.key();
    }

    /** A file of people is asked for again tomorrow, and taken by a thief at once. */
    @Override
    public boolean inAnEmergency() {
        return false;
    }

    @Override
    public CarriedOut carryOut(JointActSummary act, Instant now) {
        var id = UUID.fromString(act.what().subject());
        return exports.becomeReady(id, now) ? CarriedOut.DONE : CarriedOut.IMPOSSIBLE;
    }
}
