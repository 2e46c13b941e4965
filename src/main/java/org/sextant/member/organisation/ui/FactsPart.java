package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.organisation.Profiles;

/** What everybody may know: of what it is a part, its local groups, where it is, and its website. */
class FactsPart extends DescriptionList {

    private final transient Visit visit;

    FactsPart(Visit visit, Profiles profiles) {
        this.visit = visit;
        addClassName("facts");
        var id = visit.organisation().id();
        var said = profiles.of(id);
        organisations("organisation.part-of", profiles.above(id));
        organisations("organisation.groups", profiles.within(id));
        said.country()
                .ifPresent(country -> fact(
                        "organisation.country",
                        new Span(Locale.of("", country.alpha2())
                                .getDisplayCountry(visit.words().language().locale()))));
        said.website().ifPresent(website -> fact("organisation.website", website(website)));
        fact("organisation.joining", new Span(visit.words().of("organisation.joining", said.joining())));
    }

    private static Anchor website(String address) {
        var link = new Anchor(address, address);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "ltr");
        link.setRouterIgnore(true);
        return link;
    }

    private void organisations(String key, List<OrganisationSummary> some) {
        if (!some.isEmpty()) {
            fact(key, some.stream().map(OrganisationsView::link).toArray(Component[]::new));
        }
    }

    private void fact(String key, Component... said) {
        var description = new Description();
        for (var one : said) {
            var line = new Div(one);
            description.add(line);
        }
        add(new Term(visit.words().of(key)), description);
    }
}
