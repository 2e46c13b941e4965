package org.sextant.petition.supporter;

import org.sextant.sealing.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of petitions, for whoever was given the private link. */
@Service
@Transactional
public class SharedDrafts {

    private final SupporterCalls calls;
    private final Roll roll;

    SharedDrafts(SupporterCalls calls, Roll roll) {
        this.calls = calls;
        this.roll = roll;
    }

    /**
     * What the link leads to. Looking changes nothing.
     *
     * @throws NoSuchCall if it leads nowhere, or nowhere any more
     */
    @Transactional(readOnly = true)
    public SharedDraft behind(Token link) {
        return calls.behind(link);
    }

    /**
     * Takes a first supporter, who counts once it is confirmed by mail. Nothing that the caller can see tells whether the mailbox is known.
     *
     * @throws NoSuchCall if the link leads nowhere, or nowhere any more
     * @throws CallOver if none are asked for any more
     */
    public void support(Token link, Support support) {
        var call = calls.hold(link);
        if (!calls.takes(call)) {
            throw new CallOver();
        }
        roll.enter(call, support, calls.now());
    }
}
