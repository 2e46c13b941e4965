package org.sextant.member.joint;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.member.NotPermitted;
import org.sextant.shell.Sought;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What takes two people: from the proposal of the first, over the yes of the second, to the hour in which it can be stopped. */
@Service
@Transactional
public class JointActs {

    /** Below {@code /app}: where one finds those that concern one. */
    public static final String PATH = "joint-acts";

    /** More open acts than this, on the whole platform, are not looked at; more settled ones than a tenth of it are not shown. */
    public static final int MOST = 500;

    private static final Duration BETWEEN_EMERGENCIES = Duration.ofDays(1);

    private final JointActRepository acts;
    private final Overseers overseers;
    private final Announcements announcements;
    private final Clock clock;
    private final Ids ids;

    JointActs(JointActRepository acts, Overseers overseers, Announcements announcements, Clock clock, Ids ids) {
        this.acts = acts;
        this.overseers = overseers;
        this.announcements = announcements;
        this.clock = clock;
        this.ids = ids;
    }

    /** Below {@code /app}: where one finds this one. */
    public static String pathOf(JointActId act) {
        return Sought.on(PATH, act);
    }

    /**
     * Asks for a second person.
     *
     * @throws NotPermitted unless {@code by} has the right of the kind there
     * @throws AlreadyProposed if the same is open already, or decided on
     */
    public JointActId propose(Proposal what, Why why, PersonId by) {
        overseers.propose(by, what, "joint-proposed");
        var act = save(new JointAct(JointActId.fresh(ids), what, why, by, clock.instant()));
        overseers.kind(what).proposed(act);
        return act.id();
    }

    /**
     * Does it alone and now, for what cannot wait; everyone with power there is told by mail, and all who belong there inside.
     *
     * @throws NotPermitted unless {@code by} has the right of the kind there, and the kind knows emergencies
     * @throws OnceADay if {@code by} has done so within a day
     * @throws AlreadyProposed if the same is open already: that can be agreed to
     */
    public CarriedOut actAtOnce(Proposal what, Why why, PersonId by) {
        var kind = overseers.kind(what);
        if (!kind.inAnEmergency()) {
            throw new NotPermitted(kind.right(what));
        }
        overseers.propose(by, what, "joint-at-once");
        acts.lockPerson(by.uuid());
        var now = clock.instant();
        if (acts.actedAloneSince(by, now.minus(BETWEEN_EMERGENCIES)) > 0) {
            throw new OnceADay();
        }
        var act = new JointAct(JointActId.fresh(ids), what, why, by, now);
        save(act);
        var withPower = overseers.everyoneConcerned(what);
        var came = kind.carryOut(act.summary(), now);
        act.actAtOnce(came, now);
        save(act);
        if (came == CarriedOut.DONE) {
            announcements.actedAlone(act.summary(), withPower);
        }
        return came;
    }

    /**
     * Is the second person; unless somebody stops it the act is done an hour later. Those whom it concerns are told by mail.
     *
     * @throws NotPermitted unless {@code by} may be the second person
     * @throws OwnProposal if {@code by} proposed it
     * @throws NotOpenAnyMore if it is not waiting for one
     */
    public void agree(JointActId id, PersonId by) {
        var act = find(id);
        var what = act.summary().what();
        var under = overseers.decide(by, what, "joint-agreed");
        act.agree(by, under, clock.instant());
        overseers.kind(what).agreed(save(act));
        announcements.agreed(act.summary());
    }

    /**
     * Says no, before anybody has agreed or in the hour after.
     *
     * @throws NotPermitted unless {@code by} could be the second person, or proposed it
     * @throws NotOpenAnyMore if it was done or stopped
     */
    public void stop(JointActId id, Why because, PersonId by) {
        var act = find(id);
        var what = act.summary().what();
        overseers.decide(by, what, "joint-stopped");
        act.stop(by, because, clock.instant());
        overseers.kind(what).stopped(save(act));
    }

    /** What is proposed or agreed of that kind about that subject. */
    @Transactional(readOnly = true)
    public Optional<JointActSummary> open(Proposal what) {
        return acts.findByOpenAbout(what.openAbout()).map(JointAct::summary);
    }

    /** The open acts that this person can decide on, proposed, or is the subject of; the latest first. */
    @Transactional(readOnly = true)
    public List<JointActSummary> openFor(PersonId person) {
        return of(person, EnumSet.of(JointActState.PROPOSED, JointActState.AGREED), MOST);
    }

    /** Those of the people who may decide on an open act. */
    @Transactional(readOnly = true)
    public Set<PersonId> deciding(Set<PersonId> people) {
        var open = acts.findIn(EnumSet.of(JointActState.PROPOSED, JointActState.AGREED), Limit.of(MOST)).stream()
                .map(JointAct::summary)
                .map(JointActSummary::what)
                .toList();
        return overseers.deciding(people, open);
    }

    /** What became of others, and what this person was told of that one did alone; the latest first. */
    @Transactional(readOnly = true)
    public List<JointActSummary> settledFor(PersonId person) {
        var most = MOST / 10;
        var decided = of(person, EnumSet.of(JointActState.DONE, JointActState.STOPPED, JointActState.IMPOSSIBLE), most);
        var told = acts.findByIdIn(announcements.told(person, most)).stream()
                .map(JointAct::summary)
                .filter(act -> overseers.known(act.what()).isPresent());
        return Stream.concat(decided.stream(), told)
                .distinct()
                .sorted(Comparator.comparing(JointActSummary::proposedAt).reversed())
                .limit(most)
                .toList();
    }

    /** What one person did alone, for whoever tells others of it. */
    @Transactional(readOnly = true)
    public Optional<JointActSummary> doneAlone(JointActId id) {
        return acts.findByIdIn(List.of(id)).stream()
                .map(JointAct::summary)
                .filter(JointActSummary::atOnce)
                .findFirst();
    }

    /** Those who are to hear of it and may see it, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<PersonId> witnesses(JointActId id, Optional<PersonId> after, int most) {
        return announcements.witnesses(id, after, most);
    }

    private List<JointActSummary> of(PersonId person, EnumSet<JointActState> states, int most) {
        return acts.findIn(states, Limit.of(most)).stream()
                .map(JointAct::summary)
                .filter(act -> overseers.known(act.what()).isPresent())
                .filter(act -> act.proposedBy().equals(person)
                        || act.isAbout(person)
                        || overseers.mayDecide(person, act.what()))
                .toList();
    }

    /** Whether this person can be the second one now. */
    @Transactional(readOnly = true)
    public boolean mayAgree(JointActSummary act, PersonId person) {
        return act.state() == JointActState.PROPOSED
                && !act.proposedBy().equals(person)
                && overseers.mayDecide(person, act.what());
    }

    /** Whether this person can stop it now. */
    @Transactional(readOnly = true)
    public boolean mayStop(JointActSummary act, PersonId person) {
        return act.state().isOpen() && overseers.mayDecide(person, act.what());
    }

    /** Whether this person may propose it. */
    @Transactional(readOnly = true)
    public boolean mayPropose(Proposal what, PersonId person) {
        return overseers.mayPropose(person, what);
    }

    private JointAct find(JointActId id) {
        return acts.lock(id).orElseThrow(NotOpenAnyMore::new);
    }

    // Flushed at once: of two who propose the same at the same moment, the later one must hear of it here.
    private JointActSummary save(JointAct act) {
        try {
            return acts.saveAndFlush(act).summary();
        } catch (DataIntegrityViolationException open) {
            throw new AlreadyProposed();
        }
    }
}
