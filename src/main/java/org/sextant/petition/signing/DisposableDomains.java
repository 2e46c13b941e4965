package org.sextant.petition.signing;

import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.shell.Kept;
import org.sextant.vocabulary.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The providers of mailboxes that are thrown away within the hour, and so make one person many. Who runs Sextant changes the list by a file beside the data: a
 * line adds a domain, a line that begins with {@code !} takes one out. What was changed there holds within some seconds.
 */
@Component
public class DisposableDomains {

    private static final Logger LOG = LoggerFactory.getLogger(DisposableDomains.class);
    private static final String OURS = "reference/disposable-domains.txt";
    private static final Duration LOOKED_AGAIN_AFTER = Duration.ofSeconds(5);

    private final Path operators;
    private final Set<String> ours;
    private final Kept<FileTime> changed;
    private volatile Reading reading;

    private record Reading(FileTime of, Set<String> domains) {}

    /** @param operators the operator's file; it need not be there */
    DisposableDomains(@Value("${sextant.disposable-domains}") Path operators, Clock clock) throws IOException {
        this.operators = operators;
        this.ours = Set.copyOf(lines(new ClassPathResource(OURS).getContentAsString(StandardCharsets.UTF_8)));
        this.reading = new Reading(FileTime.fromMillis(-1), ours);
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
            kept = new Reading(last, read(kept.domains()));
            reading = kept;
        }
        return kept.domains();
    }

    // A slip in the operator's file must not keep anybody from signing. What is read or refused holds until the file
    // changes again, so that a log is told once.
    private Set<String> read(Set<String> before) {
        if (Files.notExists(operators)) {
            return ours;
        }
        try {
            var domains = new HashSet<>(ours);
            lines(Files.readString(operators)).forEach(line -> change(domains, line));
            return Set.copyOf(domains);
        } catch (IOException unreadable) {
            LOG.error("The list of disposable domains {} cannot be read; the one before holds", operators, unreadable);
            return before;
        }
    }

    private static void change(Set<String> domains, String line) {
        if (line.startsWith("!")) {
            ascii(line.substring(1).strip()).ifPresent(domains::remove);
        } else {
            ascii(line).ifPresent(domains::add);
        }
    }

    // As addresses are compared.
    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(
                    IDN.toASCII(Normalizer.normalize(domain, Normalizer.Form.NFKC), IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notADomain) {
            LOG.warn("The list of disposable domains has a line that is no domain; it is left out");
            return Optional.empty();
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
            return Files.exists(operators) ? Files.getLastModifiedTime(operators) : FileTime.fromMillis(0);
        } catch (IOException unreadable) {
            // It will be looked at again in a moment.
            LOG.debug("The list of disposable domains cannot be looked at", unreadable);
            return reading.of();
        }
    }
}
