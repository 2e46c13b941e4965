package org.sextant.action.host.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.action.ActionCard;
import org.sextant.action.Board;
import org.sextant.action.host.HostRight;
import org.sextant.action.host.HostState;
import org.sextant.action.host.HostSummary;
import org.sextant.action.host.Hosts;
import org.sextant.campaign.Campaigns;
import org.sextant.member.RoleHolders;
import org.sextant.shell.Messages;
import org.sextant.shell.Sought;
import org.sextant.shell.Waiting;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.stereotype.Component;

/** Invitations to host that wait for an answer. */
@Component
class HostingWaiting implements Waiting {

    private static final int MOST = 10;

    private final Hosts hosts;
    private final Board board;
    private final Campaigns campaigns;
    private final RoleHolders holders;
    private final Messages messages;

    HostingWaiting(Hosts hosts, Board board, Campaigns campaigns, RoleHolders holders, Messages messages) {
        this.hosts = hosts;
        this.holders = holders;
        this.board = board;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language language, LocalDate today) {
        var invited = hosts.concerning(person).stream()
                .filter(host -> host.state() == HostState.INVITED)
                .limit(MOST)
                .toList();
        var actions = board.cards(invited.stream().map(HostSummary::action).collect(Collectors.toSet()), person);
        var words = messages.in(language);
        return invited.stream()
                .flatMap(host -> Optional.ofNullable(actions.get(host.action()))
                        .filter(action -> !action.state().isSettled())
                        .flatMap(action -> row(host, action, words))
                        .stream())
                .toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return holders.allowed(
                people,
                HostRight.ANSWER,
                hosts.invited().stream().map(Scope::of).toList());
    }

    /** Tells the invitation from others, here and on the page where it is answered. */
    static String key(HostSummary host) {
        return host.action() + "." + host.organisation().id();
    }

    private Optional<Row> row(HostSummary host, ActionCard action, Words words) {
        return campaigns
                .byId(action.campaign())
                .map(campaign -> new Row(
                        Sort.REQUEST,
                        Urgency.SOMEBODY_WAITS,
                        campaign.principle(),
                        words.of("host.waits.kind"),
                        action.outline().title().in(words.language()),
                        words.of(
                                "host.waits.why",
                                "name",
                                host.organisation().name(),
                                "campaign",
                                campaign.title().in(words.language())),
                        words.of("host.waits.act"),
                        Sought.on(HostingPolicy.PATH, key(host)),
                        key(host)));
    }
}
