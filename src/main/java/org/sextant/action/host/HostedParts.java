package org.sextant.action.host;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sextant.action.Noticeboard;
import org.sextant.campaign.coalition.Farewell;
import org.sextant.campaign.coalition.Part;
import org.sextant.campaign.coalition.SharedParts;
import org.sextant.shell.Words;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The actions of a campaign that a leaving organisation hosts: it goes on hosting them, or stops. What it hosts elsewhere stands on the campaign's lists no more. */
@Component
@Order(30)
class HostedParts implements SharedParts {

    private static final String KEY = "host/";

    private static final int MOST = 500;

    private final HostRepository hosts;
    private final Noticeboard noticeboard;

    HostedParts(HostRepository hosts, Noticeboard noticeboard) {
        this.hosts = hosts;
        this.noticeboard = noticeboard;
    }

    @Override
    public List<Part> of(CampaignId campaign, OrganisationId organisation, Set<PersonId> people, Words words) {
        return hosts.hostedIn(campaign, organisation, Limit.of(MOST)).stream()
                .map(hosted -> new Part(
                        KEY + hosted.action(),
                        words.of("coalition.part.hosted"),
                        hosted.title().in(words.language()),
                        true))
                .toList();
    }

    @Override
    public void settle(List<Part> parts, Farewell farewell) {
        parts.stream()
                .filter(farewell::stops)
                .map(part -> new ActionId(UUID.fromString(part.key().substring(KEY.length()))))
                .flatMap(action -> hosts.findByActionAndOrganisation(action, farewell.organisation()).stream())
                .forEach(host -> {
                    noticeboard.changed(host.campaigns());
                    host.decline();
                    hosts.saveAndFlush(host);
                });
        hosts.shownIn(farewell.campaign(), farewell.organisation()).forEach(host -> {
            noticeboard.changed(host.campaigns());
            host.hideFrom(farewell.campaign());
            hosts.saveAndFlush(host);
        });
    }
}
