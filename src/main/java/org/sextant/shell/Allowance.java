package org.sextant.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How often one and the same, a network for instance or a mailbox, may ask for something in a time. Who asked is kept only as a truncated hash
 * under a key that never leaves this object, and no longer than a day.
 */
public final class Allowance {

    private static final int TRACKED = 200_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(TRACKED)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final SecretKeySpec key = freshKey();
    private final long times;
    private final long atOnce;
    private final Duration period;

    private Allowance(long times, long atOnce, Duration period) {
        this.times = times;
        this.atOnce = atOnce;
        this.period = period;
    }

    /**
     * So many times in that period, spread evenly; a tenth of it, at least five, at once.
     *
     * @param times 0 for no limit at all
     */
    public static Allowance of(long times, Duration period) {
        return new Allowance(times, Math.max(5, times / 10), period);
    }

    /** The same without spreading: all of them may come at once. */
    public static Allowance atOnce(long times, Duration period) {
        return new Allowance(times, times, period);
    }

    /** Takes one for whoever asks; false when it is too much now. */
    public boolean admits(String whoAsks) {
        return times == 0 || buckets.get(hidden(whoAsks), hash -> bucket()).tryConsume(1);
    }

    /** Returns one that was taken and turned out not to count. */
    public void giveBack(String whoAsked) {
        if (times > 0) {
            buckets.get(hidden(whoAsked), hash -> bucket()).addTokens(1);
        }
    }

    /** How long until one more would be admitted; zero where it would be now. */
    public Duration waitOf(String whoAsks) {
        var bucket = buckets.getIfPresent(hidden(whoAsks));
        return times == 0 || bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(times, period))
                .build();
    }

    private String hidden(String whoAsks) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(whoAsks.getBytes(StandardCharsets.UTF_8)), 10));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", impossible);
        }
    }

    private static SecretKeySpec freshKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
