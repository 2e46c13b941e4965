package org.sextant.member.joint;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody proposed, agreed to or stopped of what takes two people, and what others did so about them: it stays without their name. */
@Component
@Order(16)
class JointActsKept implements KeptAboutPerson {

    private final JdbcClient database;

    JointActsKept(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.rowGoes("joint_act_told", "person"),
                PersonColumn.emptied("joint_act", "about"),
                PersonColumn.stays("joint_act", "proposed_by"),
                PersonColumn.stays("joint_act", "agreed_by"),
                PersonColumn.stays("joint_act", "stopped_by"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("joint.kept.acts", """
                        select proposed_at, why as reason, settled_at from joint_act where proposed_by = :person or agreed_by = :person or stopped_by = :person order by proposed_at desc""").changedAt("joint-acts"),
                KeptTable.of("joint.kept.about", """
                        select proposed_at, why as reason, stopped_why, settled_at from joint_act where about = :person order by proposed_at desc""").changedAt("joint-acts"),
                KeptTable.of("joint.kept.told", """
                        select a.proposed_at from joint_act_told t join joint_act a on a.id = t.act where t.person = :person order by a.proposed_at desc""").changedAt("joint-acts"));
    }

    // Whatever was said of them goes with them.
    @Override
    public void leave(PersonId person) {
        database.sql("""
                        update joint_act set why = :nothing, stopped_why = case when stopped_why is null then null else :nothing end
                        where about = :person""")
                .param("nothing", Why.UNSAID)
                .param("person", person.uuid())
                .update();
    }
}
