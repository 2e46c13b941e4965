package org.sextant.action.signup;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.SignupId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SwapOfferRepository extends Repository<SwapOffer, SignupId> {

    SwapOffer save(SwapOffer offer);

    Optional<SwapOffer> findById(SignupId place);

    List<SwapOffer> findByActionOrderByOfferedAt(ActionId action, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from SwapOffer o where o.signup = :place")
    void withdraw(SignupId place);

    @Modifying
    @Query("delete from SwapOffer o where o.action = :action")
    void eraseAllOf(ActionId action);
}
