package org.sextant.notice;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.sealing.DataKeys;
import org.sextant.sealing.SealBroken;
import org.sextant.shell.PublicAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** The last link of a letter: says sealed whose letters of which kind it stops, so that it needs no row and can be guessed by nobody. */
@Component
public class StopLinks {

    private static final String KEY = "notice";
    private static final String CONTEXT = "notice-stop";
    private static final Pattern SHAPE = Pattern.compile("[\\w-]{40,400}");

    private final DataKeys keys;
    private final PublicAddress address;
    private final Choices choices;

    StopLinks(DataKeys keys, PublicAddress address, Choices choices) {
        this.keys = keys;
        this.address = address;
        this.choices = choices;
        keys.of(KEY); // made now, not within somebody's transaction, where it would take a second connection
    }

    /** @param topics what the letter tells of, and what its link stops */
    String url(PersonId person, Set<Topic> topics, Language language) {
        var kinds = topics.stream().sorted().map(Topic::name).collect(Collectors.joining(","));
        var sealed = keys.of(KEY).seal(person + " " + kinds, CONTEXT);
        var link = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return address.of("/" + language.tag() + "/notices/stop/" + link);
    }

    /** What the link stops; empty where it is not one of ours. Looking changes nothing. */
    public Optional<Stop> behind(String link) {
        if (!SHAPE.matcher(link).matches()) {
            return Optional.empty();
        }
        try {
            var parts = keys.of(KEY)
                    .open(Base64.getUrlDecoder().decode(link), CONTEXT)
                    .split(" ", 2);
            return Optional.of(new Stop(new PersonId(UUID.fromString(parts[0])), topics(parts[1])));
        } catch (SealBroken | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static List<Topic> topics(String text) {
        return switch (text) {
            // Letters that were sent before there was a choice for each kind say so; they are still to be stopped.
            case "*" -> List.of(Topic.values());
            case "WAITS" -> List.of(Topic.APPROVALS, Topic.REQUESTS, Topic.QUEUES);
            case "DUE" -> List.of(Topic.TASKS, Topic.SHIFTS, Topic.ANSWERS, Topic.MANDATES, Topic.TRANSLATIONS);
            default -> Stream.of(text.split(",", -1)).map(Topic::valueOf).toList();
        };
    }

    /** No more letters of these kinds; inside they are told as before. */
    public void stop(Stop stop) {
        stop.topics().forEach(topic -> choices.choose(stop.person(), topic, Frequency.NEVER));
    }

    /** Letters of which kinds to whom. */
    public record Stop(PersonId person, List<Topic> topics) {}
}
