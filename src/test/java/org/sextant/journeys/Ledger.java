package org.sextant.journeys;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sextant.sealing.Token;

/** What a database holds of signatures, read past the application. */
final class Ledger {

    private final Map<String, UUID> signatureOfToken = new HashMap<>();
    private final Set<UUID> there = new HashSet<>();
    private final Set<UUID> counted = new HashSet<>();
    private long tally;

    private Ledger() {}

    static Ledger in(String url) throws SQLException {
        var ledger = new Ledger();
        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement()) {
            try (var rows = statement.executeQuery("select hash, signature from signature_link")) {
                while (rows.next()) {
                    ledger.signatureOfToken.put(
                            HexFormat.of().formatHex(rows.getBytes("hash")), rows.getObject("signature", UUID.class));
                }
            }
            try (var rows = statement.executeQuery("select id, state from signature")) {
                while (rows.next()) {
                    ledger.add(rows.getObject("id", UUID.class), rows.getString("state"));
                }
            }
            try (var rows = statement.executeQuery("select coalesce(sum(counted), 0) from signature_tally")) {
                rows.next();
                ledger.tally = rows.getLong(1);
            }
        }
        return ledger;
    }

    private void add(UUID id, String state) {
        if (!there.add(id)) {
            throw new AssertionError("A signature is there twice");
        }
        if (state.equals("COUNTED")) {
            counted.add(id);
        }
    }

    /** Those that links lead to and that are there. */
    Set<UUID> signaturesBehind(Collection<Token> links) {
        return links.stream()
                .flatMap(link -> signature(link).stream())
                .filter(there::contains)
                .collect(Collectors.toSet());
    }

    boolean counts(Token link) {
        return signature(link).filter(counted::contains).isPresent();
    }

    private Optional<UUID> signature(Token link) {
        return Optional.ofNullable(signatureOfToken.get(HexFormat.of().formatHex(link.hash())));
    }

    int counted() {
        return counted.size();
    }

    long tally() {
        return tally;
    }
}
