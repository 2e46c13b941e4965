package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sextant.mail.Returned;
import org.sextant.mail.Suppressions;
import org.sextant.member.DemoAccounts;
import org.sextant.member.SomePeople;
import org.sextant.petition.PetitionPlan;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.petition.supporter.AskForSupporters;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.sealing.Token;
import org.sextant.testing.Door;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Types what can be found again, in every way in which people type. */
final class Planting {

    static final String PLANTED = "zyxwvplanted";

    private final ListableBeanFactory beans;
    private final Door door;
    private final PetitionSummary petition;

    Planting(ListableBeanFactory beans, Door door) {
        this.beans = beans;
        this.door = door;
        this.petition = bean(Petitions.class).bySlug(new Slug("ratify-icrmw")).orElseThrow();
    }

    void everything() {
        confirmed("read");
        letAModeratorShow();
        disowned();
        reminded();
        toldOfANewerWording();
        signedByAMember();
        refusedByTheirServer();
        neverWrittenTo();
        supportedBeforeItIsPublic();
        signedUpForAnAction();
        assertThat(count("outgoing_mail")).as("letters still in the outbox").isPositive();
    }

    private Token signed(String who) {
        var mailbox = mailbox(who);
        var fields = new LinkedHashMap<>(Map.of(
                "email", mailbox.typed(),
                "name", PLANTED + " name",
                "comment", PLANTED + " comment",
                "display", "name",
                "country", "TN",
                "updates", "yes",
                "organisations", "atlantic-corridor"));
        assertThat(door.post("/en/petitions/ratify-icrmw/signatures", fields).statusCode())
                .isEqualTo(303);
        var id = bean(TransactionTemplate.class)
                .execute(_ -> bean(SignatureTable.class)
                        .lockByDuplicateKey(
                                petition.id(), bean(SignatureKeys.class).duplicateKey(petition.id(), mailbox))
                        .orElseThrow()
                        .id());
        return bean(Links.class).issue(petition.id(), id);
    }

    private void confirmed(String who) {
        var link = signed(who);
        assertThat(door.post("/en/confirm/" + link.text(), Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(count("signature_consent"))
                .as("asked to hear by an organisation")
                .isPositive();
    }

    private void letAModeratorShow() {
        var moderator = bean(DemoAccounts.class).person("moderator");
        var voices = bean(Voices.class);
        var waiting = voices.waiting(moderator);
        assertThat(waiting).isNotEmpty();
        voices.show(waiting.getFirst(), moderator);
        assertThat(door.get("/en/petitions/ratify-icrmw/voices").body()).contains(PLANTED);
    }

    private void disowned() {
        var link = signed("disowned");
        var reply = door.post("/en/confirm/" + link.text() + "/disown", Map.of());
        assertThat(reply.statusCode()).isLessThan(400);
    }

    private void reminded() {
        signed("reminded");
        var then = SignatureTable.time(bean(Clock.class).instant().minus(Duration.ofDays(4)));
        bean(JdbcClient.class)
                .sql("update signature set signed_at = ?, mailed_at = ? where state = 'PENDING'")
                .params(then, then)
                .update();
        bean(Reminding.class).remindSome();
        assertThat(bean(JdbcClient.class)
                        .sql("select count(*) from signature where reminded_at is not null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private void toldOfANewerWording() {
        var organizer = bean(DemoAccounts.class).person("organizer");
        var plan = new PetitionPlan(
                PetitionScene.worded("We say it anew.").texts(),
                petition.addressee(),
                petition.goal(),
                petition.lastDay(),
                petition.organisations());
        var petitions = bean(Petitions.class);
        petitions.change(petition.id(), plan, organizer);
        petitions.propose(petition.id(), organizer);
        petitions.approve(petition.id(), bean(DemoAccounts.class).person("moderator"));
        bean(JdbcClient.class)
                .sql("update newer_wording set published_at = ?")
                .param(SignatureTable.time(bean(Clock.class).instant().minus(Duration.ofHours(1))))
                .update();
        var before = count("signature_link");
        bean(TellingSigners.class).tell(100);
        assertThat(count("signature_link")).as("told by a link of its own").isGreaterThan(before);
    }

    private void signedByAMember() {
        var member = new SomePeople(beans).at(mailbox("member"));
        var wish = new MemberSigning.Wish(PLANTED + " member", Display.NAME, true);
        bean(MemberSigning.class).sign(bean(Petitions.class).byId(petition.id()).orElseThrow(), wish, member);
    }

    private void refusedByTheirServer() {
        signed("refused");
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> beans.getBeansOfType(Returned.class)
                        .values()
                        .forEach(one -> one.undeliverable(mailbox("refused"))));
    }

    private void neverWrittenTo() {
        bean(Suppressions.class).neverWriteTo(mailbox("never"));
        signed("never");
    }

    private void supportedBeforeItIsPublic() {
        var draft =
                bean(Petitions.class).bySlug(new Slug("no-fine-for-a-rescue")).orElseThrow();
        var supporters = bean(FirstSupporters.class);
        var organizer = bean(DemoAccounts.class).person("organizer");
        supporters.stop(draft.id(), organizer);
        var link = supporters
                .ask(draft.id(), new AskForSupporters(10, draft.lastDay().orElseThrow()), organizer)
                .orElseThrow();
        var reply = door.post(
                "/en/first-supporters/" + link.text(),
                Map.of("email", mailbox("supporter").typed(), "name", PLANTED + " supporter"));
        assertThat(reply.statusCode()).isLessThan(400);
        assertThat(count("first_supporter")).isPositive();
    }

    private void signedUpForAnAction() {
        var reply = door.post(
                "/en/actions/open-training/signups",
                Map.of(
                        "email", mailbox("guest").typed(),
                        "name", PLANTED + " guest",
                        "note", PLANTED + " note"));
        assertThat(reply.statusCode()).isEqualTo(303);
    }

    private int count(String table) {
        return bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static EmailAddress mailbox(String who) {
        return new EmailAddress(PLANTED + "." + who + "@example.org");
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
