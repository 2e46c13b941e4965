package org.sextant.petition.supporter;

import org.sextant.petition.supporter.OwnSupport.Standing;
import org.sextant.sealing.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What first supporters find behind the links of our letters. */
@Service
@Transactional
public class OwnSupports {

    private final SupporterLinks links;
    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final SupporterSecrets secrets;

    OwnSupports(SupporterLinks links, SupporterCalls calls, SupporterRepository supporters, SupporterSecrets secrets) {
        this.links = links;
        this.calls = calls;
        this.supporters = supporters;
        this.secrets = secrets;
    }

    /**
     * Where the link leads. Looking changes nothing.
     *
     * @throws NoSuchSupport if it leads nowhere, or nowhere any more
     */
    @Transactional(readOnly = true)
    public OwnSupport behind(Token shown) {
        var supporter = links.behind(shown).orElseThrow(NoSuchSupport::new);
        var call = calls.of(supporter.petition()).orElseThrow(NoSuchSupport::new);
        var name = supporter.isWithdrawn()
                ? ""
                : supporter
                        .contact(secrets.of(call))
                        .map(SupporterContact::name)
                        .orElse("");
        return new OwnSupport(
                calls.petition(supporter.petition()),
                calls.summary(call),
                standing(supporter),
                name,
                supporter.keptUntil());
    }

    private static Standing standing(Supporter supporter) {
        if (supporter.isWithdrawn()) {
            return Standing.WITHDRAWN;
        }
        return supporter.isConfirmed() ? Standing.SUPPORTING : Standing.PENDING;
    }

    /**
     * Erases at once what is known of them; the count falls by one. Repeating is harmless.
     *
     * @throws NoSuchSupport if the link leads nowhere, or nowhere any more
     */
    public void withdraw(Token shown) {
        var supporter = links.hold(shown).orElseThrow(NoSuchSupport::new);
        supporter.withdraw(calls.now());
        supporters.saveAndFlush(supporter);
    }
}
