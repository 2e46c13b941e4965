package org.sextant.member;

import org.sextant.sealing.SecretsFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Each start of an installation without accounts writes a new link into a file that only the owner of the secrets can read, and says where. */
@Component
@Profile("!demo")
class FirstAdministratorFile implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorFile.class);
    private static final String FILE = "first-administrator.txt";

    private final FirstAdministrator administrator;
    private final SecretsFolder secrets;

    FirstAdministratorFile(FirstAdministrator administrator, SecretsFolder secrets) {
        this.administrator = administrator;
        this.secrets = secrets;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        administrator
                .link()
                .ifPresentOrElse(
                        link -> LOG.info(
                                "Nobody has an account yet. The first administrator's link, valid one hour: {}",
                                secrets.write(FILE, link + "\n")),
                        () -> secrets.delete(FILE));
    }
}
