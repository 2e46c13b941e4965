package org.sextant.petition.guard;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.MailProvider;
import org.sextant.shell.Allowance;

/**
 * How many may sign in an hour, and at once: of one network, of one small mail provider, under one petition. Kept in memory only, and who came only as a hash under
 * a key that dies with the process.
 */
final class Limits {

    private static final Duration HOUR = Duration.ofHours(1);

    /** A school or a firm has a domain of its own; the great providers have half of everybody, and no limit but the petition's. */
    private static final int NETWORKS_A_DOMAIN = 10;

    /** What a parliament's site has seen at its busiest, with room to spare. */
    private static final int NETWORKS_A_PETITION = 1_000;

    /** Who solves no puzzle while one is asked for goes so much slower. */
    private static final int SLOWER = 20;

    private static final int NETWORKS_A_PETITION_WITHOUT_PUZZLE = 2;

    /** More than any network can offer, and few enough to be multiplied. */
    private static final long MOST = 1_000_000_000;

    private record Limit(Allowance allowance, String key) {}

    private final Allowance network;
    private final Allowance domain;
    private final Allowance petition;
    private final Allowance slowNetwork;
    private final Allowance slowPetition;

    /** @param timesAnHour of one network; 0 for no limits at all */
    Limits(long timesAnHour) {
        var perHour = Math.min(timesAnHour, MOST);
        network = Allowance.of(perHour, HOUR);
        domain = Allowance.of(perHour * NETWORKS_A_DOMAIN, HOUR);
        petition = Allowance.of(perHour * NETWORKS_A_PETITION, HOUR);
        slowNetwork = Allowance.of(perHour == 0 ? 0 : Math.max(1, perHour / SLOWER), HOUR);
        slowPetition = Allowance.of(perHour * NETWORKS_A_PETITION_WITHOUT_PUZZLE, HOUR);
    }

    /**
     * Takes one from each that it falls under.
     *
     * @param slow whether a puzzle was asked for and not solved
     * @return how long to wait, where it is too much for one of them: then nothing was taken
     */
    Optional<Duration> take(PetitionSummary to, Knock knock, boolean slow) {
        var taken = new ArrayDeque<Limit>();
        for (var limit : falling(to, knock, slow)) {
            if (!limit.allowance().admits(limit.key())) {
                taken.forEach(one -> one.allowance().giveBack(one.key()));
                return Optional.of(limit.allowance().waitOf(limit.key()));
            }
            taken.add(limit);
        }
        return Optional.empty();
    }

    private List<Limit> falling(PetitionSummary to, Knock knock, boolean slow) {
        var id = to.id().toString();
        var limits = new ArrayList<Limit>();
        limits.add(new Limit(slow ? slowNetwork : network, knock.network()));
        if (MailProvider.of(knock.email()) == MailProvider.OTHER) {
            limits.add(new Limit(domain, id + knock.email().domain()));
        }
        if (slow) {
            limits.add(new Limit(slowPetition, id));
        }
        limits.add(new Limit(petition, id));
        return limits;
    }
}
