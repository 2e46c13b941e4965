package org.sextant.petition.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.petition.signing.MailProvider;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PetitionId;
import org.sextant.vocabulary.SignatureId;
import org.springframework.stereotype.Component;

/**
 * Looks at how signatures come. Networks and addresses are looked at in passing and remembered for an hour in the memory of this process; what reaches the database
 * is which signatures belong together, and why they were noticed.
 */
@Component
public class Watch {

    private static final int REMEMBERED = 100_000;
    private static final int MOST_SHOWN = 10;

    /** More are no number that anybody counts up. */
    private static final int MOST_DIGITS = 18;

    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final Pattern OTHERS = Pattern.compile("[^0-9]");

    /** What signatures share. {@code toString} hides it. */
    record Shared(Trait trait, PetitionId petition, String what) {

        @Override
        public String toString() {
            return trait + " under " + petition;
        }
    }

    /**
     * One network or one small provider from which more come than is usual; not which network.
     *
     * @param domain of the provider; empty for a network
     * @param signatures within the trait's time
     */
    public record Trend(Trait trait, PetitionId petition, Optional<String> domain, int signatures) {}

    private final Cache<Shared, Run> runs = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Clock clock;

    Watch(Clock clock) {
        this.clock = clock;
    }

    /**
     * A signature was taken.
     *
     * @param signature it has this id if its mailbox had not signed before, and else leads nowhere
     */
    public void saw(PetitionId petition, SignatureId signature, Knock knock) {
        note(new Shared(Trait.BURST, petition, knock.network()), signature, 0);
        if (MailProvider.of(knock.email()) == MailProvider.OTHER) {
            note(new Shared(Trait.DOMAIN, petition, knock.email().domain()), signature, 0);
        }
        numbered(knock.email())
                .ifPresent(one -> note(new Shared(Trait.SEQUENCE, petition, one.without()), signature, one.number()));
    }

    /** A signature's letter came back. */
    void bounced(PetitionId petition, SignatureId signature) {
        note(new Shared(Trait.BOUNCED, petition, ""), signature, 0);
    }

    private void note(Shared shared, SignatureId signature, long number) {
        runs.get(shared, fresh -> new Run(fresh.trait())).add(signature, number, clock.instant());
    }

    // What is left of an address without its digits, and what they say.
    private record Numbered(String without, long number) {}

    private static Optional<Numbered> numbered(EmailAddress email) {
        var canonical = email.canonical();
        var name = canonical.substring(0, canonical.lastIndexOf('@'));
        var bare = DIGITS.matcher(name).replaceAll("");
        var digits = name.length() - bare.length();
        return digits == 0 || digits > MOST_DIGITS || bare.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbered(
                        bare + "@" + email.domain(),
                        Long.parseLong(OTHERS.matcher(name).replaceAll(""))));
    }

    /** Every run that is remembered. */
    Map<Shared, Run> runs() {
        return Map.copyOf(runs.asMap());
    }

    /** Where unusually many come from just now, the most first. */
    public List<Trend> trends() {
        var now = clock.instant();
        return runs.asMap().entrySet().stream()
                .filter(run ->
                        run.getKey().trait() == Trait.BURST || run.getKey().trait() == Trait.DOMAIN)
                .map(run -> trend(run.getKey(), run.getValue().size(now)))
                .filter(trend -> trend.signatures() >= trend.trait().unusual())
                .sorted(Comparator.comparingInt(Trend::signatures).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Trend trend(Shared shared, int signatures) {
        return new Trend(
                shared.trait(),
                shared.petition(),
                Optional.of(shared.what()).filter(_ -> shared.trait() == Trait.DOMAIN),
                signatures);
    }
}
