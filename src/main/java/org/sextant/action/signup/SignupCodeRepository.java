package org.sextant.action.signup;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignupCodeRepository extends Repository<SignupCode, SignupId> {

    SignupCode save(SignupCode code);

    /** Locked, so that many tries at once are counted each. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SignupCode c where c.mailbox = :mailbox order by c.madeAt desc")
    List<SignupCode> lockByMailbox(byte[] mailbox, Limit limit);

    @Modifying
    @Query("delete from SignupCode c where c.signup = :signup")
    void eraseOf(SignupId signup);

    @Modifying
    @Query("delete from SignupCode c where c.madeAt <= :madeBefore")
    void eraseOlder(Instant madeBefore);
}
