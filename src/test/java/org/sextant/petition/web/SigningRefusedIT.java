package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.guard.Gate;
import org.sextant.petition.guard.Puzzles;
import org.sextant.petition.guard.Restrictions;
import org.sextant.petition.guard.Watch;
import org.sextant.petition.signing.Signatures;
import org.sextant.shell.Messages;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;

@WholeApplication
class SigningRefusedIT extends SigningForm {

    @Autowired
    DataSource database;

    @Test
    void sayThatAPetitionIsClosed(Door door) {
        scene.close(petition.id());

        var reply = sign(door, Map.of("email", freshMailbox()));

        assertThat(reply.statusCode()).isEqualTo(410);
        assertThat(page(reply).select("[role=alert]").text()).contains("has just closed");
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void askForANameWhereThePetitionWantsOneOfEverybody(Language language, Door door) {
        petition = scene.open(PetitionScene.worded("We live here.").withNames());
        var path = "/" + language.tag() + "/petitions/" + petition.slug();
        var words = beans.getBean(Messages.class).in(language);

        var refused = door.post(path + "/signatures", Map.of("email", freshMailbox(), "name", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#name-error").text()).contains(words.of("petition.form.name.needed"));
        assertThat(page(refused).expectFirst("#name").attr("aria-describedby")).isEqualTo("name-error");
        assertThat(rows()).isZero();
        var form = page(door.get(path));
        assertThat(form.expectFirst("#name").hasAttr("required")).isTrue();
        assertThat(form.select("#name-hint").text()).isEqualTo(words.of("petition.form.name.hint.needed"));
        assertThat(door.post(path + "/signatures", Map.of("email", freshMailbox(), "name", "Ana"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void leadNowhereWhereThereIsNoPetition(Door door) {
        var reply = door.post("/en/petitions/no-such-petition/signatures", Map.of("email", freshMailbox()));

        assertThat(reply.statusCode()).isEqualTo(404);
    }

    @Test
    void giveTheFormBackWhenTooManyComeFromOneNetwork() {
        var door = new SigningPages(
                beans.getBean(Showcase.class),
                beans.getBean(SigningSheet.class),
                beans.getBean(Signatures.class),
                beans.getBean(Inspection.class),
                new Gate(
                        beans.getBean(Restrictions.class),
                        beans.getBean(Puzzles.class),
                        beans.getBean(Watch.class),
                        10));
        for (var number = 0; number < 5; number++) {
            assertThat(offered(door).getStatusCode().value()).isEqualTo(303);
        }

        var refused = offered(door);

        assertThat(refused.getStatusCode().value()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeaders().getFirst("Retry-After"))))
                .isBetween(1, 3600);
        assertThat(new String(Objects.requireNonNull(refused.getBody()), java.nio.charset.StandardCharsets.UTF_8))
                .contains("value=\"Ana\"", "Many signatures came from where you are");
        assertThat(rows()).isEqualTo(5);
    }

    private ResponseEntity<byte[]> offered(SigningPages door) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("email", freshMailbox());
        typed.add("name", "Ana");
        return door.sign(Language.EN, petition.slug(), typed, new MockHttpServletRequest());
    }

    @Test
    void giveTheFormBackWhileTheDatabaseIsAway(Door door) throws SQLException {
        door.get("/en/petitions/" + petition.slug());
        var taken = takeEveryConnection();
        try {
            var reply = sign(door, Map.of("email", freshMailbox(), "name", "Ana"));

            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.headers().firstValue("Retry-After")).contains("20");
            assertThat(page(reply).select("#name").attr("value")).isEqualTo("Ana");
            assertThat(page(reply).select("[role=alert]").text()).contains("what you typed is still here");
            assertThat(door.get("/en/petitions/" + petition.slug()).statusCode())
                    .isEqualTo(200);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(rows()).isZero();
    }

    private List<Connection> takeEveryConnection() throws SQLException {
        var taken = new ArrayList<Connection>();
        while (true) {
            try {
                taken.add(database.getConnection());
            } catch (SQLTransientConnectionException noneLeft) {
                return taken;
            }
        }
    }
}
