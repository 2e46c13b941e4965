package org.sextant.moderation;

import org.sextant.vocabulary.PersonId;

/** Things that nobody stands for, since it is not kept who wrote them: whoever decides takes them down. */
public interface Unsigned extends Reportable {

    /**
     * Takes the thing of that key from the public, for good; one that is gone already stays gone.
     *
     * @param by who has decided so
     */
    void takeDown(String key, PersonId by);
}
