package org.sextant.member;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditHeadRepository extends Repository<AuditHead, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AuditHead h where h.id = :id")
    AuditHead lock(int id);

    AuditHead saveAndFlush(AuditHead head);
}
