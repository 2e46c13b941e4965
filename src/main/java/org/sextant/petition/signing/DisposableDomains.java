package org.sextant.petition.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sextant.shell.Kept;
import org.sextant.vocabulary.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The providers of mailboxes that are thrown away within the hour, and so make one person many. Who runs Sextant changes the list by a file beside the data: a
 * line adds a domain, a line that begins with {@code !} takes one out. What was changed there holds within some seconds.
 */
@Component
public class DisposableDomains {

    private static final String OURS = "reference/disposable-domains.txt";
    private static final Duration LOOKED_AGAIN_AFTER = Duration.ofSeconds(5);

    private final Path operators;
    private final Kept<FileTime> changed;
    private volatile Reading reading = new Reading(FileTime.fromMillis(-1), Set.of());

    private record Reading(FileTime of, Set<String> domains) {}

    /** @param operators the operator's file; it need not be there */
    DisposableDomains(@Value("${sextant.disposable-domains}") Path operators, Clock clock) {
        this.operators = operators;
        this.changed = new Kept<>(this::lastChange, LOOKED_AGAIN_AFTER, clock);
    }

    /** Whether the address is at such a provider, or at a domain below one of its own. */
    public boolean contain(EmailAddress address) {
        var domains = domains();
        for (var domain = address.domain(); domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            if (domains.contains(domain)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> domains() {
        var last = changed.get();
        var kept = reading;
        if (!kept.of().equals(last)) {
            kept = new Reading(last, read());
            reading = kept;
        }
        return kept.domains();
    }

    private Set<String> read() {
        try {
            var domains = new HashSet<>(lines(new ClassPathResource(OURS).getContentAsString(StandardCharsets.UTF_8)));
            if (Files.isReadable(operators)) {
                for (var line : lines(Files.readString(operators))) {
                    change(domains, line);
                }
            }
            return Set.copyOf(domains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void change(Set<String> domains, String line) {
        if (line.startsWith("!")) {
            domains.remove(line.substring(1).strip());
        } else {
            domains.add(line);
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private FileTime lastChange() {
        try {
            return Files.isReadable(operators) ? Files.getLastModifiedTime(operators) : FileTime.fromMillis(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
