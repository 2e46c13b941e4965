package org.sextant.member.organisation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sextant.member.NotPermitted;
import org.sextant.member.OrganizerRemoved;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a limited number of people join an organisation without being asked anything, for some days. */
@Service
@Transactional
public class JoinLinks {

    public static final int MOST_USES = 100;

    public static final Duration LONGEST = Duration.ofDays(30);

    /** Of one organisation that are open at the same time. */
    public static final int MOST = 20;

    private final JoinLinkRepository links;
    private final LinkMakers makers;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator random;

    JoinLinks(JoinLinkRepository links, LinkMakers makers, Clock clock, Ids ids, RandomGenerator random) {
        this.links = links;
        this.makers = makers;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
    }

    /**
     * Makes a link. What is secret in it is known only now.
     *
     * @return empty where as many are open as there may be
     * @throws NotPermitted unless {@code by} organizes there, or administers the platform
     */
    public Optional<Token> make(OrganisationId organisation, int people, Duration life, PersonId by) {
        if (of(organisation, by).size() == MOST) {
            return Optional.empty();
        }
        var token = Token.fresh(random);
        var link = new JoinLink(ids.next(), organisation, token, by).goodFor(people, life, clock.instant());
        links.save(link);
        makers.note(by, organisation, "join-link-made", link.id());
        return Optional.of(token);
    }

    /**
     * The open links of an organisation, the first to end first.
     *
     * @throws NotPermitted unless {@code by} organizes there, or administers the platform
     */
    @Transactional(readOnly = true)
    public List<OpenLink> of(OrganisationId organisation, PersonId by) {
        makers.require(by, organisation);
        return links.openOf(organisation, clock.instant(), Limit.of(MOST)).stream()
                .map(JoinLink::summary)
                .toList();
    }

    /**
     * From now on it lets nobody in.
     *
     * @throws NotPermitted unless {@code by} organizes there, or administers the platform
     */
    public void takeBack(UUID id, PersonId by) {
        links.findById(id).ifPresent(link -> {
            makers.note(by, link.organisation(), "join-link-taken-back", id);
            links.delete(link);
        });
    }

    /** The organisation that it lets into; empty where it lets nobody in any more. Looking uses nothing up. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> behind(Token token) {
        return links.findByHash(token.hash())
                .filter(link -> link.opens(clock.instant()) && isOfOneWhoMay(link))
                .map(JoinLink::organisation);
    }

    /**
     * Joins. Who belongs already uses nothing up.
     *
     * @throws NoSuchJoinLink if it lets nobody in any more
     */
    public OrganisationId join(Token token, PersonId self) {
        var link = links.lockByHash(token.hash()).orElseThrow(NoSuchJoinLink::new);
        if (!makers.belongs(self, link.organisation())) {
            if (!isOfOneWhoMay(link)) {
                throw new NoSuchJoinLink();
            }
            link.use(clock.instant());
            makers.letIn(self, link.organisation(), link.madeBy());
            links.save(link);
        }
        return link.organisation();
    }

    // Whoever was removed lets nobody in any more.
    @EventListener
    void on(OrganizerRemoved removed) {
        links.madeBy(removed.person()).stream()
                .filter(link -> !isOfOneWhoMay(link))
                .forEach(links::delete);
    }

    private boolean isOfOneWhoMay(JoinLink link) {
        return makers.mayLetIn(link.madeBy(), link.organisation());
    }

    void eraseOver() {
        links.eraseOver(clock.instant());
    }
}
