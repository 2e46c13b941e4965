package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.joint.JointActId;
import org.sextant.member.joint.JointActScene;
import org.sextant.member.joint.JointActs;
import org.sextant.member.joint.Proposal;
import org.sextant.member.joint.Why;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.Display;
import org.sextant.petition.signing.MemberSigning;
import org.sextant.petition.signing.Receipts;
import org.sextant.petition.signing.Sign;
import org.sextant.petition.signing.Signatures;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.SignatureId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group that was noticed under a petition, and two moderators. */
abstract class VoidingScene {

    static final int COUNTED = 3;
    static final Why WHY = new Why("They came within a minute.");

    @Autowired
    BeanFactory beans;

    @Autowired
    JointActs acts;

    @Autowired
    Voidings voidings;

    @Autowired
    Suspicions suspicions;

    @Autowired
    SuspicionTable table;

    @Autowired
    Receipts receipts;

    @Autowired
    JdbcClient jdbc;

    PetitionScene scene;
    PetitionSummary petition;
    PersonId first;
    PersonId second;
    List<Token> links;
    SuspicionId group;

    @BeforeEach
    void aGroupOfThreeThatCountAndOneThatWaits() {
        scene = new PetitionScene(beans);
        petition = scene.open();
        first = moderator();
        second = moderator();
        links = IntStream.range(0, COUNTED)
                .mapToObj(_ -> beans.getBean(MemberSigning.class)
                        .sign(petition, new MemberSigning.Wish("", Display.COUNT, false), scene.somebody()))
                .toList();
        beans.getBean(Signatures.class)
                .sign(
                        petition,
                        new Sign(
                                new EmailAddress("waits@example.org"),
                                "",
                                Optional.empty(),
                                Display.COUNT,
                                false,
                                Set.of(),
                                "",
                                Language.EN));
        group = table.add(Trait.BURST, petition.id(), everybody());
    }

    Proposal proposal() {
        return VoidSignatures.proposal(group, Reason.FLOOD);
    }

    JointActId proposed(PersonId by) {
        return acts.propose(proposal(), WHY, by);
    }

    JointActId agreed() {
        var act = proposed(first);
        acts.agree(act, second);
        return act;
    }

    JointActId voided() {
        var act = agreed();
        anHourPasses();
        assertThat(count()).isZero();
        return act;
    }

    void anHourPasses() {
        JointActScene.anHourLater(beans);
    }

    Suspicion shown() {
        return suspicions.newest(first, 50).stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    PersonId moderator() {
        var person = scene.somebody();
        beans.getBean(Mandates.class).take(person, Role.MODERATOR, Scope.PLATFORM);
        return person;
    }

    List<SignatureId> everybody() {
        return jdbc.sql("select id from signature where petition_id = ?")
                .param(petition.id().uuid())
                .query((row, _) -> new SignatureId(row.getObject("id", UUID.class)))
                .list();
    }

    List<String> states() {
        return jdbc.sql("select state from signature where petition_id = ?")
                .param(petition.id().uuid())
                .query((row, _) -> row.getString("state"))
                .list();
    }

    long count() {
        return jdbc.sql("select coalesce(sum(counted), 0) from signature_tally where petition_id = ?")
                .param(petition.id().uuid())
                .query(Long.class)
                .single();
    }
}
