package org.sextant.petition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WordingSummary;
import org.sextant.petition.signing.Display;
import org.sextant.place.Place;
import org.sextant.shell.PageFrame;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;

/**
 * A petition with the form under it.
 *
 * @param wording that this reader is shown
 * @param notice why what was sent could not be taken now: the key of a title and a text; empty for none
 * @param errors a sentence by the name of the field
 * @param countries to choose from
 * @param puzzle to be solved by the browser before it signs; empty while none is asked for
 * @param asked all whom it asks, those that most have signed for first
 * @param reached what it has reached, the latest first
 * @param framed whether it stands within other people's pages
 */
record PetitionPage(
        PageFrame frame,
        Shown shown,
        WordingSummary wording,
        Optional<String> notice,
        SignForm form,
        Map<String, String> errors,
        List<Place> countries,
        Optional<String> puzzle,
        List<Asked> asked,
        List<ReachedLine> reached,
        boolean framed) {

    private static final int MONTHS_KNOWN = 6;

    /** The rest stands on a page of its own, so that this one stays small. */
    private static final int MOST_ASKED = 5;

    List<Asked> firstAsked() {
        return asked.stream().limit(MOST_ASKED).toList();
    }

    List<ReachedLine> lastReached() {
        return reached.stream().limit(MOST_ASKED).toList();
    }

    PetitionSummary petition() {
        return shown.petition();
    }

    /** The address after the language. */
    String path() {
        return pathOf(shown);
    }

    /** Where the form goes. */
    String action() {
        return framed
                ? EmbedPages.pathOf(petition().slug()) + "/signatures?lang="
                        + frame.language().tag()
                : frame.to(path() + "/signatures");
    }

    static String pathOf(Shown shown) {
        return "/petitions/" + shown.petition().slug();
    }

    List<Principle> signs() {
        return List.of(shown.campaign().principle());
    }

    List<Block> body() {
        return Block.of(wording.text().body());
    }

    /** Whether the wording stands in another language than the page. */
    boolean isForeign() {
        return wording.language() != frame.language();
    }

    /** For the {@code lang} of the wording; none where the page's own says it. */
    Optional<Language> foreign() {
        return Optional.of(wording.language()).filter(_ -> isForeign());
    }

    boolean wrong(String field) {
        return errors.containsKey(field);
    }

    /** The day it says: what is known of signers goes on it at the latest. */
    Optional<LocalDate> forgottenOn() {
        var zone = petition().zone();
        return petition().closes().map(end -> end.atZone(zone).toLocalDate().plusMonths(MONTHS_KNOWN));
    }

    /** The first moment that is too late, told as the last day. */
    Optional<LocalDate> lastDay() {
        return petition()
                .closes()
                .map(end -> end.minusSeconds(1).atZone(petition().zone()).toLocalDate());
    }

    /** The ids of what describes a field: its fault, else its hint. */
    String describes(String field) {
        return field + (wrong(field) ? "-error" : "-hint");
    }

    List<String> ways() {
        return Stream.of(Display.values())
                .map(way -> way.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Where the exact text is. */
    String text() {
        return wording.pathOf(petition().slug());
    }

    /** The versions that were replaced, oldest first: some have signed them. */
    List<Integer> earlier() {
        return IntStream.range(1, wording.version()).boxed().toList();
    }

    String text(int version) {
        return WordingSummary.pathOf(petition().slug(), wording.language(), version);
    }

    /** Where it is off, it still stands below what was sent in it. */
    boolean showsComment() {
        return shown.takesComments() || commentOpen();
    }

    boolean showsUpdates() {
        return shown.takesUpdates() || form.asksForUpdates();
    }

    boolean commentOpen() {
        return !form.comment().isEmpty() || wrong("comment");
    }
}
