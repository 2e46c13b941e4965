package org.sextant.campaign.planning.ui;

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
        try {
            act.run();
        } catch (NotInThePlan removed) {
            Notes.refused(words.of("planning.gone"));
        } catch (PlanFull full) {
            Notes.refused(words.of("planning.full", "most", full.most()));
        } catch (DayOutOfReach far) {
            Notes.refused(words.of("planning.move.out-of-reach"));
        }
        then.run();
    }
}
