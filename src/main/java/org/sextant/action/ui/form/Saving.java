package org.sextant.action.ui.form;

import org.sextant.action.ActionPlan;
import org.sextant.action.InThePast;
import org.sextant.action.NotOfTheTeam;
import org.sextant.action.SlotTaken;
import org.sextant.action.SlugTaken;
import org.sextant.action.TooFewPlaces;
import org.sextant.action.WrongState;
import org.sextant.campaign.WrongStage;
import org.sextant.vocabulary.Slug;

/** Takes what was written in the form. */
@FunctionalInterface
public interface Saving {

    /**
     * Plans or changes the action.
     *
     * @throws SlugTaken if another action has that address
     * @throws NotOfTheTeam if who is in charge may not run it
     * @throws TooFewPlaces if more people have a place than there would be
     * @throws SlotTaken if people have signed up for a time that would no longer be there
     * @throws InThePast if it is still ahead and would come to lie on days that are past
     * @throws WrongState if somebody called it off meanwhile
     * @throws WrongStage if its campaign has ended meanwhile
     */
    void save(Slug slug, ActionPlan plan);
}
