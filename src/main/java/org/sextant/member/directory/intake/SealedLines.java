package org.sextant.member.directory.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.member.directory.Introduction;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.DataKeys;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lines of files as they stand in the database: nobody reads in it who they are about. */
@Component
class SealedLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "imports";

    private final DataKeys keys;

    SealedLines(DataKeys keys) {
        this.keys = keys;
    }

    /** What a line says beside the address. */
    record Said(Optional<Language> language, Introduction introduction) {

        static final Said NOTHING = new Said(Optional.empty(), Introduction.NONE);
    }

    DataKey key() {
        return keys.of(KEY);
    }

    byte[] mailbox(EmailAddress mailbox, DataKey key, UUID file, int number) {
        return key.seal(mailbox.typed(), context(file, number));
    }

    EmailAddress mailbox(byte[] sealed, DataKey key, UUID file, int number) {
        return new EmailAddress(key.open(sealed, context(file, number)));
    }

    byte @Nullable [] said(PersonLine line, DataKey key, UUID file, int number) {
        var said = new Said(line.language(), line.said());
        return said.equals(Said.NOTHING)
                ? null
                : key.seal(JSON.writeValueAsString(said), context(file, number) + "/said");
    }

    Said said(byte @Nullable [] sealed, DataKey key, UUID file, int number) {
        return sealed == null
                ? Said.NOTHING
                : JSON.readValue(key.open(sealed, context(file, number) + "/said"), Said.class);
    }

    private static String context(UUID id, int number) {
        return "import/" + id + "/" + number;
    }

    static @Nullable String names(Collection<Fact> facts) {
        return facts.isEmpty() ? null : facts.stream().sorted().map(Fact::name).collect(Collectors.joining(","));
    }

    static Set<Fact> facts(@Nullable String names) {
        var facts = EnumSet.noneOf(Fact.class);
        if (names != null) {
            Arrays.stream(names.split(",")).map(Fact::valueOf).forEach(facts::add);
        }
        return facts;
    }
}
