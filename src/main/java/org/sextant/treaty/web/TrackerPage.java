package org.sextant.treaty.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.shell.PageFrame;
import org.sextant.treaty.LiveWork.Live;
import org.sextant.treaty.NextToMove;
import org.sextant.treaty.NextToMove.Candidate;
import org.sextant.treaty.Status;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.ladder.Aim;
import org.sextant.treaty.ladder.StepSummary;
import org.sextant.treaty.recommendation.RecommendationSummary;
import org.sextant.vocabulary.CountryCode;

/**
 * One treaty and every State.
 *
 * @param sheet empty where there is no list that can be trusted
 * @param next who could be next
 * @param steps the furthest of each State
 * @param recommended what each State was told by bodies of review, the latest first
 * @param movers the States of which something is known, where there is no list; else nobody
 */
record TrackerPage(
        PageFrame frame,
        Treaty treaty,
        Wanted wanted,
        Optional<Sheet> sheet,
        NextToMove.Order next,
        Map<CountryCode, StepSummary> steps,
        Map<CountryCode, List<RecommendationSummary>> recommended,
        Work work,
        List<Mover> movers) {

    private static final int RECOMMENDATIONS = 3;

    /**
     * What people do so that States join.
     *
     * @param live what is addressed to each State now
     * @param acting the States to which something was addressed on the day that is shown, as far as is known
     */
    record Work(Map<CountryCode, List<Live>> live, Set<CountryCode> acting) {}

    Sheet list() {
        return sheet.orElseThrow();
    }

    List<SheetRow> rows() {
        return list().members().stream().filter(wanted::admits).toList();
    }

    /** Of a list that does not say who signed, nobody can say how many did. */
    List<Status> figures() {
        return Arrays.stream(Status.values())
                .filter(status ->
                        status != Status.SIGNATORY || list().roll().list().tellsSignatures())
                .toList();
    }

    /** The status in a word; who is not bound may still have signed, where the list does not say. */
    String told(Status status) {
        return frame.words()
                .of(
                        status == Status.NONE && !list().roll().list().tellsSignatures()
                                ? "treaty.status.unlisted"
                                : "treaty.status." + status.word());
    }

    String count(Status status) {
        return frame.words().number(list().roll().count(status));
    }

    Optional<StepLine> step(CountryCode state) {
        return Optional.ofNullable(steps.get(state)).map(step -> new StepLine(step, frame.words()));
    }

    /** The latest recommendations that the State received. */
    List<RecommendationLine> recommendations(CountryCode state) {
        return recommended.getOrDefault(state, List.of()).stream()
                .limit(RECOMMENDATIONS)
                .map(one -> new RecommendationLine(one, frame.words()))
                .toList();
    }

    List<Live> live(CountryCode state) {
        return work.live().getOrDefault(state, List.of());
    }

    /** The same page without its last part in the address. */
    String path() {
        return "/treaties/" + treaty.id();
    }

    String file(String ending) {
        return frame.to(path() + ending + wanted.fileQuery());
    }

    /** Where a campaign begins that asks this State. */
    String start(CountryCode state) {
        return treaty.demands().stream()
                .findFirst()
                .map(demand -> "/app/campaigns/new?demand=" + demand + "&place=" + state)
                .orElse("/app/campaigns/new?place=" + state);
    }

    /** As in "18 Dec 1990 and in force since …". */
    String dates() {
        var words = frame.words();
        return treaty.inForce()
                .map(day -> words.of(
                        "treaty.page.in-force", "adopted", words.date(treaty.adopted()), "inForce", words.date(day)))
                .orElseGet(() -> words.of("treaty.page.not-in-force", "adopted", words.date(treaty.adopted())));
    }

    String asOf() {
        return list().asOf();
    }

    /** Where a step toward it is written down. */
    String record() {
        return "/app/treaties?aim=" + Aim.of(treaty.id());
    }

    /** The day that the page was asked for; empty for today. */
    Optional<String> asked() {
        return wanted.asOf().map(frame.words()::date);
    }

    /** The day that the page shows, where it was asked for one. */
    String shown() {
        return frame.words().date(list().roll().day());
    }

    /** Why a State could be next, in a few words. */
    List<String> why(Candidate candidate) {
        return list().reasons().getOrDefault(candidate.state(), List.of());
    }

    boolean isLive(Candidate candidate) {
        return work.live().containsKey(candidate.state());
    }

    boolean wasActedOn(Candidate candidate) {
        return work.acting().contains(candidate.state());
    }

    /** What the regions have, for who does not see the squares. */
    String inWords() {
        var words = frame.words();
        return words.list(list().tiles().blocks().stream()
                .map(block -> words.of(
                        "treaty.region.parties",
                        "region",
                        words.of("place.region", block.region()),
                        "parties",
                        block.parties(),
                        "all",
                        block.all()))
                .toList());
    }
}
