package org.sextant.action.host;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.action.Board;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's actions that several host, made by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(45)
class DemoHosts implements ApplicationRunner {

    private record DemoHost(Slug action, Slug organisation, boolean helps, List<Slug> shownIn) {}

    private final Hosts hosts;
    private final Board board;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final DemoAccounts accounts;

    DemoHosts(Hosts hosts, Board board, Campaigns campaigns, Organisations organisations, DemoAccounts accounts) {
        this.hosts = hosts;
        this.board = board;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        for (var host : read()) {
            var action = board.action(host.action(), organizer).card().id();
            // What somebody has ended or answered since is not asked anew.
            if (hosts.of(action, organizer).isEmpty()) {
                var organisation = organisation(host.organisation());
                hosts.invite(action, organisation, host.helps(), organizer);
                hosts.agree(
                        action,
                        organisation,
                        host.shownIn().stream()
                                .map(campaign ->
                                        campaigns.bySlug(campaign).orElseThrow().id())
                                .collect(Collectors.toSet()),
                        organizer);
            }
        }
    }

    private OrganisationId organisation(Slug slug) {
        return organisations.bySlug(slug).map(OrganisationSummary::id).orElseThrow();
    }

    private static List<DemoHost> read() throws IOException {
        try (var file = new ClassPathResource("demo/hosts.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoHost>>() {});
        }
    }
}
