package org.sextant.treaty.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sextant.treaty.Confidence;
import org.sextant.treaty.How;
import org.sextant.treaty.Roll;
import org.sextant.treaty.RollEntry;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaty;
import org.sextant.vocabulary.Language;

/**
 * A roll as a file for programs.
 *
 * @param asOf the day that it shows
 * @param listAsOf until when the list behind it is known to be right
 * @param states the 193 members
 * @param observers outside of every figure
 */
record RollFile(
        String treaty,
        String title,
        String adoptedOn,
        String inForceOn,
        String asOf,
        String listAsOf,
        boolean listComplete,
        String source,
        Figures figures,
        List<State> states,
        List<State> observers) {

    /** How many of the 193 are what. */
    record Figures(int parties, int signatories, int neither) {}

    /**
     * A State.
     *
     * @param dayKnown whether a party's day is known; one without it counts from the list's as-of date on
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record State(
            String iso3,
            String state,
            String status,
            String signedOn,
            String boundOn,
            String how,
            String confidence,
            boolean dayKnown) {}

    static RollFile of(Treaty treaty, Roll roll, Language language) {
        return new RollFile(
                treaty.id().text(),
                treaty.title().in(language),
                treaty.adopted().toString(),
                treaty.inForce().map(Object::toString).orElse(""),
                roll.day().toString(),
                roll.list().asOf().iso(),
                roll.list().complete(),
                roll.list().source(),
                new Figures(roll.count(Status.PARTY), roll.count(Status.SIGNATORY), roll.count(Status.NONE)),
                states(roll.members(), language),
                states(roll.observers(), language));
    }

    private static List<State> states(List<RollEntry> entries, Language language) {
        return entries.stream().map(entry -> state(entry, language)).toList();
    }

    private static State state(RollEntry entry, Language language) {
        return new State(
                entry.place().iso3(),
                entry.place().in(language),
                entry.status().word(),
                entry.signedOn().map(Object::toString).orElse(""),
                entry.boundOn().map(Object::toString).orElse(""),
                entry.how().map(How::word).orElse(""),
                entry.confidence().map(Confidence::word).orElse(""),
                !entry.dayless());
    }
}
