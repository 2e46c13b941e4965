package org.sextant.vocabulary;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as it was typed. Mail goes to it as typed; {@link #canonical()} is only for telling whether two addresses are one mailbox.
 *
 * <p>{@code toString} hides it, so that it cannot reach a log by accident.
 */
public record EmailAddress(String typed) {

    /** The longest address that SMTP can carry (RFC 5321, 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final int LONGEST_LABEL = 63;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}\\p{Cf}]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}\\p{Cf}]+\\.[^\\s@.]{2,}");

    public EmailAddress {
        typed = typed.strip();
        if (!wellFormed(typed)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address, or nothing where the text is none: for forms, which answer at the field. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean wellFormed(String text) {
        return text.length() <= MAX_LENGTH
                && SHAPE.matcher(text).matches()
                && !text.contains("..")
                && asciiDomain(text).isPresent();
    }

    /**
     * Lower case, Unicode in composed form, the domain as it stands in the DNS, without what its owner may add to the name and it arrives all the same. One
     * mailbox, one spelling.
     */
    public String canonical() {
        var at = typed.lastIndexOf('@');
        var local = Normalizer.normalize(typed.substring(0, at), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return provider().canonical(local);
    }

    /** What stands after the @ in {@link #canonical()}. */
    public String domain() {
        return provider().domain();
    }

    private Provider provider() {
        return Provider.of(asciiDomain(typed).orElseThrow());
    }

    /**
     * What a provider makes of the name before the @.
     *
     * @param domain the main one, where it has several for the same mailboxes
     * @param ignored characters of the name that it does not look at
     */
    private record Provider(String domain, String ignored) {

        // What each provider says in its own help pages. Everywhere else a tag after a plus is all that is left out.
        private static final Map<String, Provider> KNOWN = Map.of(
                "gmail.com", new Provider("gmail.com", "."),
                "googlemail.com", new Provider("gmail.com", "."),
                "proton.me", new Provider("proton.me", ".-_"),
                "protonmail.com", new Provider("proton.me", ".-_"),
                "pm.me", new Provider("proton.me", ".-_"));

        private static Provider of(String domain) {
            return KNOWN.getOrDefault(domain, new Provider(domain, ""));
        }

        private String canonical(String local) {
            var plus = local.indexOf('+');
            var name = plus > 0 ? local.substring(0, plus) : local;
            var looked = name.chars()
                    .filter(character -> ignored.indexOf(character) < 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return (looked.isEmpty() ? name : looked) + "@" + domain;
        }
    }

    private static Optional<String> asciiDomain(String text) {
        var domain = text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return isPlain(domain) ? Optional.of(domain) : inDns(domain);
    }

    // Nearly every one; and a crowd that signs is not to wait for what it means to fold and to encode.
    private static boolean isPlain(String domain) {
        return domain.length() <= LONGEST_LABEL
                && !domain.startsWith(".")
                && domain.chars()
                        .allMatch(letter ->
                                letter == '.' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
    }

    private static Optional<String> inDns(String domain) {
        var composed = Normalizer.normalize(domain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(IDN.toASCII(composed, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
