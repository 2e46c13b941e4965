package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.petition.guard.Restriction;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.signing.Voice;
import org.sextant.petition.signing.Voices;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** What signers let others see: as they chose, once somebody has read it, and for as long as they count. */
@WholeApplication
class VoicePagesIT extends SigningForm {

    private Voices voices;
    private PersonId moderator;

    @BeforeEach
    void aModerator() {
        voices = beans.getBean(Voices.class);
        moderator = scene.somebody();
        beans.getBean(Mandates.class).take(moderator, Role.MODERATOR, Scope.PLATFORM);
    }

    @Test
    void showNamesAsTheyWereChosenAndNobodyElse(Door door) {
        signed(door, "name", "Ana María Sol", "");
        signed(door, "initials", "Ben Okoro", "");
        signed(door, "count", "Carla Hidden", "");
        sign(door, Map.of("email", freshMailbox(), "name", "Dora Waiting", "display", "name"));

        var shown = list(door);

        assertThat(shown).contains("Ana María Sol", "B. O.");
        assertThat(shown).doesNotContain("Okoro", "Hidden", "Dora");
        await().until(() -> !page(door.get("/en/petitions/" + petition.slug()))
                .select("a[href$=/voices]")
                .isEmpty());
    }

    @Test
    void showWordsOnceAModeratorHasReadThem(Door door) {
        signed(door, "name", "Ana Sol", "My mother works there.");
        assertThat(list(door)).doesNotContain("mother", "Ana");

        voices.show(waiting("My mother works there."), moderator);

        assertThat(list(door)).contains("My mother works there.", "Ana Sol");
        beans.getBean(Restrictions.class).set(petition, Set.of(Restriction.COMMENTS_OFF), scene.esther());
        await().until(() -> !list(door).contains("mother"));
        assertThat(list(door)).contains("Ana Sol");
    }

    @Test
    void eraseWhatIsRefused(Door door) {
        signed(door, "name", "Buy at www.example.org", "Nothing else");

        voices.refuse(waiting("Nothing else"), moderator);

        assertThat(list(door)).doesNotContain("Buy", "Nothing else");
        assertThat(voices.waiting(moderator))
                .noneMatch(voice -> voice.petition().equals(petition.id()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> voices.waiting(scene.esther()));
    }

    @Test
    void goWithTheSignature(Door door) {
        var mailbox = signed(door, "name", "Ana Sol", "");
        assertThat(list(door)).contains("Ana Sol");

        var withdraw = door.mailbox().newest(mailbox).link("/confirm/").replace("/confirm/", "/withdraw/");
        door.post(withdraw, Map.of());

        assertThat(list(door)).doesNotContain("Ana Sol");
    }

    private Voice waiting(String said) {
        return voices.waiting(moderator).stream()
                .filter(voice -> voice.said().equals(said) && voice.petition().equals(petition.id()))
                .findFirst()
                .orElseThrow();
    }

    private String signed(Door door, String display, String name, String comment) {
        var mailbox = freshMailbox();
        sign(door, Map.of("email", mailbox, "name", name, "display", display, "comment", comment));
        confirm(door, mailbox);
        return mailbox;
    }

    private String list(Door door) {
        var reply = door.get("/en/petitions/" + petition.slug() + "/voices");
        assertThat(reply.statusCode()).isEqualTo(200);
        return page(reply).body().text();
    }
}
