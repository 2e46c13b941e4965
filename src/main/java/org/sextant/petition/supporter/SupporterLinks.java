package org.sextant.petition.supporter;

import java.time.Instant;
import java.util.Optional;
import org.sextant.sealing.Token;
import org.springframework.stereotype.Component;

/** Makes the links of our letters and finds whom they lead to. */
@Component
class SupporterLinks {

    private final SupporterLinkRepository links;
    private final SupporterRepository supporters;
    private final SupporterSecrets secrets;

    SupporterLinks(SupporterLinkRepository links, SupporterRepository supporters, SupporterSecrets secrets) {
        this.links = links;
        this.supporters = supporters;
        this.secrets = secrets;
    }

    Token issue(Supporter supporter, Instant now) {
        var token = secrets.token();
        links.save(new SupporterLink(token, supporter.id(), now));
        return token;
    }

    Optional<Supporter> behind(Token shown) {
        return links.findByHash(shown.hash()).map(SupporterLink::supporter).flatMap(supporters::findById);
    }

    /** Held until the transaction ends. */
    Optional<Supporter> hold(Token shown) {
        return links.findByHash(shown.hash()).map(SupporterLink::supporter).flatMap(supporters::lock);
    }

    /** Whether the link is young enough to confirm what is not confirmed yet. */
    boolean confirms(Token shown, Instant now) {
        return links.findByHash(shown.hash()).filter(link -> link.confirms(now)).isPresent();
    }
}
