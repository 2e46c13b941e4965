package org.sextant.campaign.planning;

/** A milestone would hang on one that hangs on it. */
public class HangsOnItself extends RuntimeException {

    HangsOnItself() {
        super("A milestone cannot hang on what hangs on it");
    }
}
