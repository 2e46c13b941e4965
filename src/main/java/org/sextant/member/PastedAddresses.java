package org.sextant.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PlainText;

/**
 * Addresses as somebody pasted them: one on a line, or with commas or semicolons between them; bare, or with the names that mail programs and spreadsheets
 * put beside them.
 *
 * @param addresses each mailbox once, in the order in which they stand there
 * @param repeated how many stood there that had been named before
 */
public record PastedAddresses(List<EmailAddress> addresses, List<Unreadable> unreadable, int repeated) {

    /**
     * Something in which no address was found.
     *
     * @param line where it stands, counted from 1, empty lines too
     */
    public record Unreadable(int line, String text) {}

    private static final Pattern IN_BRACKETS = Pattern.compile("[^<]*<([^<>]*)>[^<>]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public PastedAddresses {
        addresses = List.copyOf(addresses);
        unreadable = List.copyOf(unreadable);
    }

    public static PastedAddresses read(String pasted) {
        var found = new LinkedHashMap<String, EmailAddress>();
        var unreadable = new ArrayList<Unreadable>();
        var repeated = 0;
        var lines = pasted.split("\\R", -1);
        for (var line = 0; line < lines.length; line++) {
            for (var piece : pieces(lines[line])) {
                var address = addressIn(piece);
                if (address.isEmpty()) {
                    unreadable.add(new Unreadable(line + 1, piece));
                } else if (found.putIfAbsent(address.get().canonical(), address.get()) != null) {
                    repeated++;
                }
            }
        }
        return new PastedAddresses(List.copyOf(found.values()), unreadable, repeated);
    }

    /** How many things stood there. */
    public int number() {
        return addresses.size() + unreadable.size() + repeated;
    }

    // A comma between quotation marks is part of a name, as in "Ruiz, Ana" <ana@example.org>.
    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var quoted = false;
        var from = 0;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == ';')) {
                pieces.add(line.substring(from, at));
                from = at + 1;
            }
        }
        pieces.add(line.substring(from));
        return pieces.stream()
                .map(PlainText::line)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    // In brackets, or the only word of it with an @.
    private static Optional<EmailAddress> addressIn(String piece) {
        var brackets = IN_BRACKETS.matcher(piece);
        if (brackets.matches()) {
            return EmailAddress.parse(brackets.group(1));
        }
        var words =
                Stream.of(SPACE.split(piece)).filter(word -> word.contains("@")).toList();
        return words.size() == 1 ? EmailAddress.parse(words.getFirst()) : Optional.empty();
    }
}
