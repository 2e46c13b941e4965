package org.sextant.member.organisation.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** Organisations, found by their names and by what they say of themselves. */
@Component
class SearchableOrganisations implements Searchable {

    private static final int ORDER = 45;

    private final Organisations organisations;

    SearchableOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String kind(Words words) {
        return words.of("organisation.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return organisations.all().stream()
                .map(organisation ->
                        new Entry("/organisations/" + organisation.slug(), name(organisation), organisation.about()))
                .toList();
    }

    // A name is the same in every language in which there is something to say of it.
    private static LocalizedText name(OrganisationSummary organisation) {
        return new LocalizedText(organisation.about().languages().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> organisation.name())));
    }
}
