package org.sextant.campaign.planning.ui;

import java.util.Optional;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.planning.DayOutOfReach;
import org.sextant.campaign.planning.NotInThePlan;
import org.sextant.campaign.planning.PlanFull;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Notes;

/** Changes a plan that others change too. */
final class Attempt {

    private Attempt() {}

    /** Does it, unless somebody was faster: then that is said. Afterwards shows the plan as it is. */
    static void at(Runnable act, Words words, Runnable then) {
        refusal(act, words, "campaign.page.over.title").ifPresent(Notes::refused);
        then.run();
    }

    /** Does what a form asks for, unless it cannot be: then returns why, for the form to say, which stays as it is with what was typed. */
    static Optional<String> byForm(Runnable act, Words words, Runnable then) {
        var refusal = refusal(act, words, "campaign.edit.over");
        if (refusal.isEmpty()) {
            then.run();
        }
        return refusal;
    }

    private static Optional<String> refusal(Runnable act, Words words, String over) {
        try {
            act.run();
            return Optional.empty();
        } catch (WrongStage ended) {
            return Optional.of(words.of(over));
        } catch (NotInThePlan removed) {
            return Optional.of(words.of("planning.gone"));
        } catch (PlanFull full) {
            return Optional.of(words.of("planning.full", "most", full.most()));
        } catch (DayOutOfReach far) {
            return Optional.of(words.of("planning.move.out-of-reach"));
        }
    }
}
