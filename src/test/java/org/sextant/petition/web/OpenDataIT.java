package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionScene;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class OpenDataIT extends SigningForm {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void tellsWhatIsCountedAndByWhichDay(Door door) {
        var mailbox = freshMailbox();
        sign(door, Map.of("email", mailbox, "name", "Ana Luz", "country", "TN"));
        confirm(door, mailbox);

        Awaitility.await().untilAsserted(() -> {
            var data = data(door);
            assertThat(data.get("petition").asString())
                    .isEqualTo(petition.slug().text());
            assertThat(data.get("signatures").asLong()).isEqualTo(1);
            assertThat(data.get("byDay")).hasSize(1);
            assertThat(data.get("byDay").get(0).get("signatures").asLong()).isEqualTo(1);
            assertThat(data.get("byDay").get(0).get("day").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        });
        var reply = door.get(path(petition.slug().text()));
        assertThat(Instant.parse(data(door).get("asOf").asString()))
                .isBeforeOrEqualTo(Instant.now(java.time.Clock.systemUTC()));
        assertThat(data(door).get("byCountry")).isEmpty();
        assertThat(reply.body()).doesNotContain(mailbox, "Ana", "TN");
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(reply.headers().firstValue("ETag")).isPresent();
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void listsEveryTextThatWasEverOpenToSignatureWithItsHash(Door door) throws NoSuchAlgorithmException {
        scene.petitions().change(petition.id(), PetitionScene.worded("We live and work here."), scene.esther());
        scene.publish(petition.id());

        var texts = data(door).get("texts");

        assertThat(texts).hasSize(2);
        for (var text : texts) {
            var exact = door.get("/open-data/petitions/" + petition.slug() + "/texts/"
                    + text.get("language").asString() + "/"
                    + text.get("version").asInt());
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(exact.body().getBytes(StandardCharsets.UTF_8));
            assertThat(text.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void hasTheFieldsOfTheContractAndNoOthers(Door door) {
        assertThat(data(door).propertyNames())
                .containsExactly("petition", "signatures", "asOf", "byDay", "byCountry", "texts");
    }

    @Test
    void isNotThereForWhatIsNotPublic(Door door) {
        var draft = scene.summary(scene.draft()).slug();

        assertThat(door.get(path(draft.text())).statusCode()).isEqualTo(404);
        assertThat(door.get(path("no-such-petition")).statusCode()).isEqualTo(404);
    }

    private JsonNode data(Door door) {
        HttpResponse<String> reply = door.get(path(petition.slug().text()));
        assertThat(reply.statusCode()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }

    private static String path(String slug) {
        return "/open-data/petitions/" + slug + ".json";
    }
}
