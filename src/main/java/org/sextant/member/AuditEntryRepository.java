package org.sextant.member;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Can be added to and nothing else. */
interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);
}
