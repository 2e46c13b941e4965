package org.sextant.campaign.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sextant.vocabulary.LibraryItemId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The contents of files, in pieces that both databases take. */
@Component
class Pieces {

    private static final int SIZE = 512 * 1024;

    private final JdbcTemplate database;

    Pieces(JdbcTemplate database) {
        this.database = database;
    }

    void keep(LibraryItemId item, byte[] content) {
        var count = (content.length + SIZE - 1) / SIZE;
        IntStream.range(0, count)
                .forEach(ordinal -> database.update(
                        "insert into campaign_library_piece (item, ordinal, bytes) values (?, ?, ?)",
                        item.uuid(),
                        ordinal,
                        Arrays.copyOfRange(content, ordinal * SIZE, Math.min(content.length, (ordinal + 1) * SIZE))));
    }

    /** One piece after the other, so that a slow reader holds neither a connection nor more than one of them. */
    void send(LibraryItemId item, int size, OutputStream out) throws IOException {
        for (var ordinal = 0; ordinal * (long) SIZE < size; ordinal++) {
            out.write(piece(item, ordinal));
        }
    }

    private byte[] piece(LibraryItemId item, int ordinal) {
        return Objects.requireNonNull(database.queryForObject(
                "select bytes from campaign_library_piece where item = ? and ordinal = ?",
                byte[].class,
                item.uuid(),
                ordinal));
    }
}
