package org.sextant.member.access;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptTable;
import org.sextant.member.PersonColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** By which ways somebody comes in, and from where they have. */
@Component
@Order(13)
class WaysInKept implements KeptAboutPerson {

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(
                PersonColumn.rowGoes("passkey", "person"),
                PersonColumn.rowGoes("recovery_code", "person"),
                PersonColumn.rowGoes("known_sign_in", "person"),
                PersonColumn.rowGoes("linked_identity", "person"));
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of("access.kept.passkeys", """
                        select label as title_of, made_at, used_at from passkey where person = :person order by made_at""").changedAt("account"),
                KeptTable.of("access.kept.codes", """
                        select made_at, used_at from recovery_code where person = :person order by made_at""").changedAt("account"),
                KeptTable.of("access.kept.known", """
                        select seen_at from known_sign_in where person = :person order by seen_at desc"""),
                KeptTable.of("access.kept.identities", """
                        select linked_at from linked_identity where person = :person order by linked_at""").changedAt("account"));
    }
}
