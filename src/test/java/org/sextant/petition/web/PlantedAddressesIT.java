package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.testing.Door;
import org.sextant.testing.PackagedApplication;

/** Addresses, names and words are planted in every way there is, and looked for in every file that the application leaves: its database, its log, its secrets. */
class PlantedAddressesIT {

    private static final String PETITION = "/en/petitions/ratify-icrmw";
    private static final String PLANTED = "zyxwvplanted";
    private static final Pattern LINK = Pattern.compile("/en/confirm/(\\S+)");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    private Path folder;

    @Test
    void areInNoFileOfTheApplication() {
        try (var application = PackagedApplication.start(
                folder,
                Map.of(
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", Integer.toString(MAIL.getSmtp().getPort()),
                        "SEXTANT_DEMO_SEED_SIGNATURES", "0"))) {
            var door = application.door();
            await().atMost(Duration.ofMinutes(2)).until(() -> door.get(PETITION).statusCode() == 200);
            plant(door);
            assertThat(application.stop(Duration.ofSeconds(20))).isTrue();
        }

        assertThat(files()).as("files").hasSizeGreaterThan(2);
        assertThat(files())
                .as("what is public can be found")
                .anySatisfy(file -> assertThat(content(file)).contains("ratify-icrmw"));
        assertThat(files())
                .allSatisfy(file -> assertThat(content(file)).as("%s", file).doesNotContain(PLANTED));
    }

    private static void plant(Door door) {
        var confirmed = PLANTED + ".confirmed@example.org";
        sign(door, confirmed);
        var link = linkTo(confirmed);
        door.post("/en/confirm/" + link, Map.of());
        sign(door, confirmed);
        sign(door, PLANTED + ".withdrawn@example.org");
        door.post("/en/withdraw/" + linkTo(PLANTED + ".withdrawn@example.org"), Map.of());
        sign(door, PLANTED + ".waiting@example.org");
        sign(door, PLANTED + " is no address");
        sign(door, PLANTED + "@mailinator.com");
        door.post("/en/confirm", Map.of("email", PLANTED + ".waiting@example.org", "code", "AAAAAAAAAA"));
        door.post("/en/account/forgot", Map.of("email", PLANTED + ".account@example.org"));
        door.get("/en/search?q=" + PLANTED);
        door.get("/en/petitions/" + PLANTED);
        door.post("/en/updates/" + link, Map.of());
    }

    private static void sign(Door door, String mailbox) {
        door.post(
                PETITION + "/signatures",
                Map.of(
                        "email",
                        mailbox,
                        "name",
                        PLANTED + " name",
                        "comment",
                        PLANTED + " comment",
                        "display",
                        "name",
                        "updates",
                        "yes"));
    }

    private static String linkTo(String mailbox) {
        return await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> List.of(MAIL.getReceivedMessagesForDomain(mailbox)), mails -> !mails.isEmpty())
                .stream()
                .map(mail -> LINK.matcher(GreenMailUtil.getBody(mail).replace("=\r\n", "")))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
