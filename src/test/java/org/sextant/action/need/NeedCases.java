package org.sextant.action.need;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.action.Scene;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.NeedId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Skill;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign with a coordinator and a member, its needs and what members offer. */
abstract class NeedCases {

    static final LanguageCode ARABIC = new LanguageCode("ar");
    static final LanguageCode FRENCH = new LanguageCode("fr");
    static final Offered INTERPRETER = new Offered(false, Set.of(Skill.INTERPRETING), Set.of(ARABIC, FRENCH), "");
    static final Wish INTERPRETING = Wish.of(Skill.INTERPRETING, ARABIC, FRENCH);

    @Autowired
    BeanFactory beans;

    @Autowired
    Needs needs;

    @Autowired
    Offers offers;

    @Autowired
    Matches matches;

    @Autowired
    Asking asking;

    @Autowired
    Promises promises;

    @Autowired
    JdbcTemplate database;

    Scene scene;
    CampaignId campaign;
    PersonId coordinator;
    PersonId member;

    @BeforeEach
    void makeTheScene() {
        scene = new Scene(beans);
        campaign = scene.campaign();
        coordinator = scene.somebodyAs(Role.COORDINATOR);
        member = scene.somebodyAs(Role.MEMBER);
    }

    NeedId write(Wish wish, int number) {
        return write(wish, number, coordinator);
    }

    NeedId write(Wish wish, int number, PersonId by) {
        return needs.write(campaign, Optional.empty(), plan(wish, number), by);
    }

    static NeedPlan plan(Wish wish, int number) {
        return new NeedPlan(wish, Optional.of(number), Optional.empty());
    }

    void offer(Offered offered, PersonId self) {
        offers.offer(new OwnOffer(offered, Set.of(campaign)), self);
    }

    List<Candidate> candidates(NeedId need) {
        return candidates(need, coordinator);
    }

    List<Candidate> candidates(NeedId need, PersonId by) {
        return matches.of(campaign, needs.of(campaign, coordinator), by).getOrDefault(need, List.of());
    }

    NeedSummary summary(NeedId id) {
        return needs.of(campaign, coordinator).stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void erase() {
        var erasure = beans.getBean(Erasure.class);
        erasure.deleteWithdrawn();
        erasure.eraseOffersOfThoseWhoLeft();
        erasure.eraseAnswersOfThoseWhoLeft();
    }

    int letters() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from outgoing_mail", Integer.class));
    }

    int rows(String table) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from " + table + " where person = ?", Integer.class, member.uuid()));
    }

    TransactionTemplate transaction() {
        return beans.getBean(TransactionTemplate.class);
    }
}
