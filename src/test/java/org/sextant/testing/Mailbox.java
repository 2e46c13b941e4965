package org.sextant.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mails that the application sent, as the demo's mailbox shows them. */
public final class Mailbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Door door;

    Mailbox(Door door) {
        this.door = door;
    }

    /** One mail. */
    public record Mail(String to, String subject, String text, String html, String at) {

        /**
         * The path of the first link in the text that contains that part.
         *
         * @param part as in {@code /confirm/}
         */
        public String link(String part) {
            var found = Pattern.compile("https?://[^/\\s]+(/\\S*" + Pattern.quote(part) + "\\S*)")
                    .matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link with " + part + " in: " + text);
            }
            return found.group(1);
        }
    }

    /** Everything, the newest first. */
    public List<Mail> all() {
        return JSON.readValue(door.get("/demo/mailbox.json").body(), new TypeReference<>() {});
    }

    /** The newest mail to that address, which may be under way still. */
    public Mail newest(String to) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> all().stream().filter(mail -> mail.to().equals(to)).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** The first new mail to that address after something was done that brings one. */
    public Mail after(String to, Runnable asking) {
        var before = to(to);
        asking.run();
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> to(to), mails -> mails.size() > before.size())
                .getFirst();
    }

    private List<Mail> to(String to) {
        return all().stream().filter(mail -> mail.to().equals(to)).toList();
    }
}
