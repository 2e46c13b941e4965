package org.sextant.action.signup;

import java.time.Instant;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignupLinkRepository extends Repository<SignupLink, byte[]> {

    SignupLink save(SignupLink link);

    Optional<SignupLink> findByHash(byte[] hash);

    boolean existsBySignupAndMadeAtAfter(SignupId signup, Instant madeAt);

    @Modifying
    @Query("delete from SignupLink l where l.signup in (select s.id from Signup s where s.action = :action)")
    void eraseAllOf(ActionId action);
}
