package org.sextant.mail.bounce;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;
import org.sextant.vocabulary.EmailAddress;

/** What a mail server says of a letter that it could not bring (RFC 3464). Anybody can write such a thing: what it says is believed once {@link ReturnPath} proves it. */
final class DeliveryReport {

    // RFC 3463: permanent, and about the mailbox that the letter went to; with what the server itself said before it or
    // without. The same as a refusal at once.
    private static final Pattern NO_SUCH_MAILBOX =
            Pattern.compile("(?:\\w+;\\s*)?(?:5\\d\\d[ -])?5\\.1\\.(?:10|[0-6])\\b.*", Pattern.DOTALL);

    private static final Set<String> WHERE_IT_WENT =
            caseless("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

    private final List<DeliveryStatus> statuses = new ArrayList<>();
    private final List<InternetHeaders> returned = new ArrayList<>();
    private final String addressedTo;

    private DeliveryReport(Message message) throws MessagingException {
        addressedTo = Collections.list(message.getAllHeaders()).stream()
                .filter(header -> WHERE_IT_WENT.contains(header.getName()))
                .map(header -> header.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Empty for any other mail. */
    static Optional<DeliveryReport> in(Message message) throws MessagingException, IOException {
        var report = new DeliveryReport(message);
        report.look(message);
        return report.statuses.isEmpty() ? Optional.empty() : Optional.of(report);
    }

    private void look(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var place = 0; place < parts.getCount(); place++) {
                look(parts.getBodyPart(place));
            }
        } else if (part.isMimeType("message/delivery-status")) {
            statuses.add(new DeliveryStatus(whole(part)));
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            returned.add(new InternetHeaders(whole(part)));
        }
    }

    // Whether something is left to read is asked of the stream, and one out of a mailbox does not know.
    private static ByteArrayInputStream whole(Part part) throws MessagingException, IOException {
        return new ByteArrayInputStream(part.getInputStream().readAllBytes());
    }

    /** Everything in which the address stands under which it came back. */
    String cameBackTo() {
        return Stream.concat(Stream.of(addressedTo), returned.stream().flatMap(headers -> all(headers, "Return-Path")))
                .collect(Collectors.joining(" "));
    }

    /** Whether it says that there is no such mailbox, and that trying again would not help. */
    boolean isForGood() {
        return recipients().anyMatch(DeliveryReport::isForGood);
    }

    private static boolean isForGood(InternetHeaders recipient) {
        return all(recipient, "Action").anyMatch(action -> action.strip().equalsIgnoreCase("failed"))
                && Stream.concat(all(recipient, "Status"), all(recipient, "Diagnostic-Code"))
                        .anyMatch(said -> NO_SUCH_MAILBOX.matcher(said.strip()).matches());
    }

    /** The mailboxes that it may be about: a mailbox that hands letters on is called by another name at the end of the way. */
    List<EmailAddress> about() {
        var named = Stream.concat(
                recipients()
                        .flatMap(recipient ->
                                Stream.concat(all(recipient, "Original-Recipient"), all(recipient, "Final-Recipient")))
                        .map(value -> value.substring(value.indexOf(';') + 1)),
                returned.stream()
                        .flatMap(headers -> all(headers, "To"))
                        .map(value -> value.substring(value.lastIndexOf('<') + 1)));
        return named.map(value -> value.replaceAll("[<>\\s]", ""))
                .flatMap(value -> EmailAddress.parse(value).stream())
                .distinct()
                .toList();
    }

    private Stream<InternetHeaders> recipients() {
        return statuses.stream()
                .flatMap(status ->
                        IntStream.range(0, status.getRecipientDSNCount()).mapToObj(status::getRecipientDSN));
    }

    private static Stream<String> all(InternetHeaders headers, String name) {
        String @Nullable [] values = headers.getHeader(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }

    @Override
    public String toString() {
        return "a report on a letter";
    }
}
