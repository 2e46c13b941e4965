package org.sextant.petition.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.OrganisationSummary;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.Sign;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PlainText;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed, to be shown to them again, without what no text needs: control characters and marks that reorder it.
 *
 * @param organisations by their slugs
 * @param work a solved puzzle, where one was asked for
 * @param website what a robot fills in and a person cannot see
 */
record SignForm(
        String name,
        String email,
        String country,
        String display,
        boolean updates,
        Set<String> organisations,
        String comment,
        String work,
        String website) {

    /** More than any petition has; the rest of a flood is not looked at. */
    private static final int MOST_ORGANISATIONS = 100;

    static final SignForm EMPTY = new SignForm("", "", "", "count", false, Set.of(), "", "", "");

    static SignForm of(MultiValueMap<String, String> typed) {
        return new SignForm(
                PlainText.line(first(typed, "name")),
                PlainText.line(first(typed, "email")),
                PlainText.line(first(typed, "country")),
                Optional.of(PlainText.line(first(typed, "display")))
                        .filter(display -> !display.isEmpty())
                        .orElse(EMPTY.display),
                first(typed, "updates").equals("yes"),
                typed.getOrDefault("organisations", List.of()).stream()
                        .limit(MOST_ORGANISATIONS)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                PlainText.lines(first(typed, "comment")),
                first(typed, "work"),
                first(typed, "website"));
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("");
    }

    boolean asksForUpdates() {
        return updates || !organisations.isEmpty();
    }

    boolean isOfARobot() {
        return !website.isEmpty();
    }

    Optional<Display> shownAs() {
        return Stream.of(Display.values())
                .filter(way -> way.name().equalsIgnoreCase(display))
                .findFirst();
    }

    /** The signature, of a form in which {@link Faults} finds none. */
    Sign signature(Shown shown, Language language) {
        return new Sign(
                EmailAddress.parse(email).orElseThrow(),
                name,
                CountryCode.parse(country),
                shownAs().orElseThrow(),
                updates,
                chosen(shown),
                comment,
                language);
    }

    private Set<OrganisationId> chosen(Shown shown) {
        return shown.organisations().stream()
                .filter(organisation ->
                        organisations.contains(organisation.slug().text()))
                .map(OrganisationSummary::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "a form";
    }
}
