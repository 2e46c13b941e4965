package org.sextant.vocabulary;

/** Skills that actions ask for again and again, so that needs and offers meet by more than words. */
public enum Skill {
    INTERPRETING,
    FIRST_AID,
    LEGAL_ADVICE,
    DESIGN,
    DRIVING,
    CHILDCARE,
    SOUND,
    COOKING
}
