package org.sextant.site.web;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.action.Agenda;
import org.sextant.campaign.Campaigns;
import org.sextant.petition.Petitions;
import org.sextant.programme.Demands;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** Every page that anybody may find: none with a token in its address, none of the workroom. */
@Component
class Sitemap {

    /** With this many in five languages the map stays far below the 50,000 addresses that one may hold. */
    private static final int ACTIONS = 2000;

    private final PublicAddress address;
    private final Demands demands;
    private final Campaigns campaigns;
    private final Petitions petitions;
    private final Agenda agenda;

    Sitemap(PublicAddress address, Demands demands, Campaigns campaigns, Petitions petitions, Agenda agenda) {
        this.address = address;
        this.demands = demands;
        this.campaigns = campaigns;
        this.petitions = petitions;
        this.agenda = agenda;
    }

    /** The addresses after the language. */
    List<String> paths() {
        return Stream.of(
                        Stream.of("", "/principles", "/campaigns", "/petitions", "/actions", "/privacy"),
                        Stream.of(Principle.values()).map(principle -> "/principles/" + principle.id()),
                        demands.all().stream().map(demand -> "/demands/" + demand.id()),
                        campaigns.live().stream().map(campaign -> "/campaigns/" + campaign.slug()),
                        petitions.everOpen().stream().map(petition -> "/petitions/" + petition.slug()),
                        agenda.next(ACTIONS).stream().map(action -> "/actions/" + action.slug()))
                .flatMap(paths -> paths)
                .toList();
    }

    String absolute(Language language, String path) {
        return address.of("/" + language.tag() + path);
    }
}
