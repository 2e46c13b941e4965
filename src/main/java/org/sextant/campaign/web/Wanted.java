package org.sextant.campaign.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sextant.campaign.PublicCampaigns;
import org.sextant.campaign.Stage;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Principle;

/**
 * Which part of the list a reader asks for.
 *
 * @param number of the page, from one on
 */
record Wanted(Optional<Principle> principle, Optional<CountryCode> place, Optional<Stage> status, int number) {

    /** What the address does not say in words that we know is as if it were not said. */
    static Wanted read(Map<String, String> parameters) {
        return new Wanted(
                Optional.ofNullable(parameters.get("principle")).flatMap(Principle::ofId),
                Optional.ofNullable(parameters.get("place")).flatMap(CountryCode::parse),
                Optional.ofNullable(parameters.get("status")).flatMap(Wanted::stage),
                number(parameters.getOrDefault("page", "")));
    }

    private static Optional<Stage> stage(String written) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.isPublic() && word(stage).equals(written))
                .findFirst();
    }

    private static int number(String written) {
        return written.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(written), PublicCampaigns.MOST_PAGES) : 1;
    }

    /** How a stage is written in the address. */
    static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    Wanted page(int other) {
        return new Wanted(principle, place, status, other);
    }

    PublicCampaigns.Filter filter() {
        return new PublicCampaigns.Filter(principle, place, status);
    }

    boolean isFiltered() {
        return principle.isPresent() || place.isPresent() || status.isPresent();
    }

    /** The list's address after the language, with what it needs and nothing else. */
    String path() {
        var said = new LinkedHashMap<String, String>();
        principle.ifPresent(chosen -> said.put("principle", chosen.id()));
        place.ifPresent(chosen -> said.put("place", chosen.alpha2()));
        status.ifPresent(chosen -> said.put("status", word(chosen)));
        if (number > 1) {
            said.put("page", Integer.toString(number));
        }
        return "/campaigns"
                + said.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(joining("&", said.isEmpty() ? "" : "?", ""));
    }
}
