package org.sextant.member.organisation.ui;

import java.util.Optional;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.JoinLinks;
import org.sextant.sealing.Token;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Organisations are public, so their pages here are open to everybody who is signed in; what stands on them depends on who looks. */
@Component
class OrganisationPolicy implements RoutePolicy {

    static final String ALL = "organisations";
    static final String ONE = "organisations/:organisation";
    static final String LINK = "organisations/join/:link";

    private static final String BELOW = ALL + "/";
    private static final String JOIN = BELOW + "join/";

    private final Organisations organisations;
    private final JoinLinks links;

    OrganisationPolicy(Organisations organisations, JoinLinks links) {
        this.organisations = organisations;
        this.links = links;
    }

    static String of(OrganisationSummary organisation) {
        return BELOW + organisation.slug();
    }

    static String of(Token link) {
        return JOIN + link.text();
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        if (path.equals(ALL)) {
            return Verdict.OPEN;
        }
        if (!path.startsWith(BELOW)) {
            return Verdict.NOT_MINE;
        }
        var leadsSomewhere = path.startsWith(JOIN)
                ? links.behind(new Token(path.substring(JOIN.length()))).isPresent()
                : bySlug(path.substring(BELOW.length())).isPresent();
        return Verdict.foundIf(leadsSomewhere);
    }

    private Optional<OrganisationSummary> bySlug(String slug) {
        return Slug.parse(slug).flatMap(organisations::bySlug);
    }
}
