package org.sextant.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the proxy that comes along lets pass. */
class ProxyTests {

    private static final Path SETTINGS = Path.of("docker/nginx/default.conf");
    private static final Pattern FILES =
            Pattern.compile("location /app/VAADIN/dynamic/ \\{\\s+client_max_body_size (\\d+)m;");
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void isALittleMoreThanTheLargestFileSoThatTheApplicationItselfSaysWhatIsTooLarge() throws IOException {
        var most = FILES.matcher(Files.readString(SETTINGS))
                .results()
                .map(found -> Integer.parseInt(found.group(1)) * MEGABYTE)
                .toList();

        assertThat(most)
                .singleElement()
                .satisfies(bytes -> assertThat(bytes)
                        .isGreaterThan(Library.LARGEST)
                        .isLessThanOrEqualTo(Library.LARGEST + 2 * MEGABYTE));
    }
}
