package org.sextant.action.coordinator;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.NoSuchAction;
import org.sextant.member.Belonging;
import org.sextant.member.GiveMandate;
import org.sextant.member.MandateSummary;
import org.sextant.member.Mandates;
import org.sextant.member.MemberRight;
import org.sextant.member.NotPermitted;
import org.sextant.member.People;
import org.sextant.member.Role;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who coordinates one action alone, by a mandate that lies in it. Whoever gives mandates in its campaign gives this one, and ends it. */
@Service
@Transactional
public class Coordinators {

    /** More people of a name are not offered. */
    private static final int MOST_OFFERED = 50;

    private final Board board;
    private final Mandates mandates;
    private final People people;
    private final Belonging belonging;
    private final Clock clock;

    Coordinators(Board board, Mandates mandates, People people, Belonging belonging, Clock clock) {
        this.board = board;
        this.mandates = mandates;
        this.people = people;
        this.belonging = belonging;
        this.clock = clock;
    }

    /** Whether the person may give others the mandate, and end it. */
    @Transactional(readOnly = true)
    public boolean mayGive(ActionId action, PersonId person) {
        return mandates.mayGive(person, Scope.of(action));
    }

    /** Those who do, oldest first, for whoever works in the campaign; and then, for whoever may give it, those who will. Nobody for anybody else. */
    @Transactional(readOnly = true)
    public List<Coordinator> of(ActionId action, PersonId by) {
        var scope = Scope.of(action);
        if (!board.allows(by, ActionRight.READ, card(action, by).campaign())) {
            return List.of();
        }
        var held = mandates.in(scope, EnumSet.of(Role.COORDINATOR));
        var toCome = mayGive(action, by) ? mandates.toCome(scope) : List.<MandateSummary>of();
        var all = Stream.concat(held.stream(), toCome.stream()).toList();
        var names =
                people.names(all.stream().map(MandateSummary::person).distinct().toList());
        return all.stream().map(mandate -> coordinator(mandate, names)).toList();
    }

    private Coordinator coordinator(MandateSummary mandate, Map<PersonId, String> names) {
        return new Coordinator(
                mandate.id(),
                mandate.person(),
                names.getOrDefault(mandate.person(), ""),
                mandate.since(),
                mandate.isToCome(clock.instant()),
                mandate.lastMoment());
    }

    /**
     * Some of those who hold anything in its campaign, by name; and those who coordinate it already, to give them more time.
     *
     * @param name what the name has in it, in whatever case; everybody has nothing
     * @throws NotPermitted unless {@code by} may give the mandate
     */
    @Transactional(readOnly = true)
    public List<Belonging.Member> choices(ActionId action, String name, PersonId by) {
        requireGiver(action, by);
        var ofCampaign = named(Scope.of(card(action, by).campaign()), name);
        var known = ofCampaign.stream().map(Belonging.Member::person).collect(Collectors.toSet());
        var alone = named(Scope.of(action), name).stream().filter(member -> !known.contains(member.person()));
        return Stream.concat(ofCampaign.stream(), alone).toList();
    }

    private List<Belonging.Member> named(Scope scope, String name) {
        return belonging.in(scope, name, PageRequest.of(0, MOST_OFFERED)).getContent();
    }

    /**
     * Lets somebody of its campaign coordinate it alone.
     *
     * @param begins empty where that is at once
     * @param until empty where it has no end
     * @throws NotPermitted unless {@code by} may give mandates in its campaign
     */
    public void give(ActionId action, PersonId to, Optional<Instant> begins, Optional<Instant> until, PersonId by) {
        mandates.give(new GiveMandate(to, Role.COORDINATOR, Scope.of(action), begins, until), by);
    }

    /**
     * Ends it, or takes it back before it begins. One that is over already stays so.
     *
     * @throws NotPermitted unless it is one's own, or {@code by} may give mandates in its campaign
     */
    public void end(MandateId mandate, PersonId by) {
        mandates.end(mandate, by);
    }

    private void requireGiver(ActionId action, PersonId by) {
        if (!mayGive(action, by)) {
            throw new NotPermitted(MemberRight.GIVE_MANDATES);
        }
    }

    private ActionCard card(ActionId action, PersonId by) {
        return Optional.ofNullable(board.cards(List.of(action), by).get(action)).orElseThrow(NoSuchAction::new);
    }
}
