package org.sextant;

import java.time.Clock;
import org.sextant.vocabulary.Ids;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Entry point. Everything else lives with its feature. */
// Features may use the same word for a thing of their own, such as the erasure of what was typed.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableAsync
@Modulithic(
        systemName = "Sextant",
        sharedModules = {"vocabulary"})
public class SextantApplication {

    public static void main(String[] args) {
        SpringApplication.run(SextantApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }
}
