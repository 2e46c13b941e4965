package org.sextant.action;

/** Who is to be in charge holds no mandate to run the campaign's actions. */
public class NotOfTheTeam extends RuntimeException {

    NotOfTheTeam() {
        super("Whoever is in charge needs a mandate to run actions here");
    }
}
