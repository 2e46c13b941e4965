package org.sextant.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.member.web.AccountPagesIT.PASSWORD;
import static org.sextant.member.web.AccountPagesIT.assertSecret;
import static org.sextant.member.web.AccountPagesIT.freshAddress;
import static org.sextant.member.web.AccountPagesIT.mailed;
import static org.sextant.member.web.AccountPagesIT.page;
import static org.sextant.member.web.AccountPagesIT.signIn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sextant.member.DemoAccounts;
import org.sextant.member.Invitations;
import org.sextant.member.Invite;
import org.sextant.member.PersonName;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.Card;
import org.sextant.member.directory.Introduction;
import org.sextant.member.directory.Introductions;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Invitations, and the way in for the first administrator. */
@WholeApplication
class InvitationPagesIT {

    @Autowired
    Invitations invitations;

    @Autowired
    DemoAccounts demo;

    @Autowired
    BeanFactory beans;

    @Test
    void showWhatAnInvitationOffersAndNotToWhom(Door door) {
        var address = freshAddress();
        var path = mailed(door, address, "/account/invitations/", () -> invite(address));

        var page = page(door.get(path));

        assertSecret(door.get(path));
        assertThat(page.expectFirst("main").text())
                .contains("Harbour Watch", "coordinator", "Amara Diallo")
                .doesNotContain(address);
        assertThat(page.select("main input").eachAttr("name")).containsExactly("name", "password");
    }

    @Test
    void showTheNameUnderWhichSomebodyWasIntroducedForThemToChange(Door door) {
        var address = freshAddress();
        var path = mailed(door, address, "/account/invitations/", () -> invite(address));
        var open = invitations.behind(path.substring(path.lastIndexOf('/') + 1));
        var said = new Introduction(Optional.of(new PersonName("Samir K.")), Card.EMPTY, Set.of());
        beans.getBean(Introductions.class).write(open.id(), open.scope(), said);

        assertThat(page(door.get(path)).expectFirst("main input[name=name]").val())
                .isEqualTo("Samir K.");
    }

    @Test
    void giveWhatWasOfferedToWhoHasNoAccountYet(Door door) {
        var address = freshAddress();
        var path = mailed(door, address, "/account/invitations/", () -> invite(address));

        var incomplete = door.post(path, Map.of("name", "", "password", PASSWORD));
        var accepted = door.post(path, Map.of("name", "Samir", "password", PASSWORD));

        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).doesNotContain(PASSWORD);
        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(signIn(door, address, PASSWORD)).isEqualTo("/app/");
        assertThat(door.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void askWhoHasAnAccountForTheButtonOnly(Door door) {
        var path = mailed(
                door, "outsider@sextant.example", "/account/invitations/", () -> invite("outsider@sextant.example"));

        assertThat(page(door.get(path)).select("main input")).isEmpty();
        assertThat(door.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void askTheFirstAdministratorForAnAddressToo(Door door) {
        var path = new SomePeople(beans).linkOfTheFirstAdministrator();
        var address = freshAddress();

        var page = page(door.get(path));
        var wrong = door.post(path, Map.of("name", "Amara", "email", "", "password", PASSWORD));
        var taken = door.post(path, Map.of("name", "Amara", "email", "admin@sextant.example", "password", PASSWORD));
        var settled = door.post(path, Map.of("name", "Amara", "email", address, "password", PASSWORD));

        assertThat(page.select("main input").eachAttr("name")).containsExactly("name", "email", "password");
        assertThat(List.of(wrong, taken)).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(422);
            assertThat(page(reply).expectFirst("#email").attr("aria-invalid")).isEqualTo("true");
        });
        assertThat(settled.statusCode()).isEqualTo(303);
        assertThat(signIn(door, address, PASSWORD)).isEqualTo("/app/");
        assertThat(door.get("/app/admin").statusCode()).isEqualTo(200);
    }

    private void invite(String address) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        invitations.invite(
                new Invite(
                        new EmailAddress(address),
                        Role.COORDINATOR,
                        Scope.PLATFORM,
                        where,
                        Language.EN,
                        Optional.empty(),
                        Optional.empty()),
                demo.person("admin"));
    }
}
