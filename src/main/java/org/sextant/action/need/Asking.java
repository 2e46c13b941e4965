package org.sextant.action.need;

import org.sextant.member.NotPermitted;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a member who offers something whether they would do it here. */
@Service
@Transactional
public class Asking {

    private final NeedRepository needs;
    private final AnswerBook answers;
    private final ShownOffers shown;
    private final Grounds grounds;
    private final NeedLetters letters;

    Asking(NeedRepository needs, AnswerBook answers, ShownOffers shown, Grounds grounds, NeedLetters letters) {
        this.needs = needs;
        this.answers = answers;
        this.shown = shown;
        this.grounds = grounds;
        this.letters = letters;
    }

    /**
     * Writes to the member, once for each need: whoever was asked, or promised without it, is left in peace.
     *
     * @throws NotPermitted unless {@code by} runs the campaign
     * @throws NoSuchNeed if it was withdrawn
     * @throws NeedMet if nobody is looked for any more
     * @throws NotOffered if the member does not, or no longer, show this campaign that they can
     */
    public void ask(NeedId id, PersonId member, PersonId by) {
        var need = needs.lockById(id).filter(Need::isThere).orElseThrow(NoSuchNeed::new);
        grounds.ask(by, need);
        var summary = answers.summary(need);
        if (!summary.isOpen() || !grounds.isTimely(need.action(), by)) {
            throw new NeedMet();
        }
        if (!shown.meets(member, need.campaign(), summary.plan().wish())) {
            throw new NotOffered();
        }
        if (answers.ask(id, member)) {
            letters.ask(member, id);
        }
    }
}
