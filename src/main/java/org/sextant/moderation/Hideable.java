package org.sextant.moderation;

import java.util.Optional;
import org.sextant.vocabulary.LocalizedText;

/** Things for which somebody stands, and which a moderator can hide from the public until another one undoes that, or until they say something else. */
public interface Hideable extends Reportable {

    /** The thing of that key, also while it is hidden: for moderators, and for those whom it concerns. */
    Optional<Subject> known(String key);

    /** What it says, also while it is hidden. */
    Optional<LocalizedText> said(String key);

    /** Hides it; one that is gone stays gone. */
    void hide(String key);

    /** Shows again what was hidden and is still there. */
    void showAgain(String key);
}
