package org.sextant.campaign.template;

/** There is no template of that id, or not for this person. */
public class NoSuchTemplate extends RuntimeException {

    NoSuchTemplate() {
        super("There is no such template");
    }
}
