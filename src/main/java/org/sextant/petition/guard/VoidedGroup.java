package org.sextant.petition.guard;

import java.util.List;
import java.util.UUID;
import org.sextant.member.joint.JointActId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which signatures a voiding is about: those of the group when it was proposed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VoidedGroup {

    private final JdbcClient jdbc;

    VoidedGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // Those that are out already by another decision are not out by this one too; nor are those of this group that were
    // put back on their signer's word.
    private static final String REST = """
            from suspicion_signature g
            join suspicion p on p.id = g.suspicion join signature s on s.petition_id = p.petition and s.id = g.signature
            where g.suspicion = :suspicion and s.state in ('COUNTED', 'PENDING')
            and not exists (select 1 from voiding_signature o join voiding w on w.id = o.voiding
                where o.signature = g.signature and w.suspicion = g.suspicion and w.state = 'VOID')""";

    /** Keeps whom it is about: those of the group that no voiding has decided on. */
    void freeze(JointActId act, SuspicionId suspicion) {
        jdbc.sql("insert into voiding_signature (voiding, signature) select cast(:act as uuid), g.signature " + REST)
                .param("act", act.uuid())
                .param("suspicion", suspicion.uuid())
                .update();
    }

    /** Those of the group that no voiding has decided on: a flood goes on after its first part is out. */
    List<SignatureId> rest(SuspicionId suspicion) {
        return jdbc.sql("select g.signature " + REST)
                .param("suspicion", suspicion.uuid())
                .query((row, _) -> new SignatureId(row.getObject("signature", UUID.class)))
                .list();
    }

    /** Those that no other voiding keeps out of the count too. */
    List<SignatureId> onlyOf(JointActId act) {
        return jdbc.sql("""
                        select g.signature from voiding_signature g where g.voiding = :act
                        and not exists (select 1 from voiding_signature o join voiding w on w.id = o.voiding
                            where o.signature = g.signature and w.state = 'VOID' and w.id <> :act)""")
                .param("act", act.uuid())
                .query((row, _) -> new SignatureId(row.getObject("signature", UUID.class)))
                .list();
    }

    List<SignatureId> of(JointActId act) {
        return jdbc.sql("select signature from voiding_signature where voiding = ?")
                .param(act.uuid())
                .query((row, _) -> new SignatureId(row.getObject("signature", UUID.class)))
                .list();
    }
}
