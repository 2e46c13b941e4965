package org.sextant.petition.supporter;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SupporterLinkRepository extends Repository<SupporterLink, byte[]> {

    SupporterLink save(SupporterLink link);

    Optional<SupporterLink> findByHash(byte[] hash);
}
