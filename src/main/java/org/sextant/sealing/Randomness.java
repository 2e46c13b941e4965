package org.sextant.sealing;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of randomness for keys, tokens and codes. */
@Configuration(proxyBeanMethods = false)
class Randomness {

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
