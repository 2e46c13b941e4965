package org.sextant.shell;

import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How public addresses are read. */
@Configuration(proxyBeanMethods = false)
public class PublicPaths implements WebMvcConfigurer {

    /** The first segment of every page. */
    public static final String LANG = "/{lang:en|fr|es|pt|ar}";

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                Language.class,
                tag -> Language.ofTag(tag)
                        .orElseThrow(() -> new IllegalArgumentException("Not a language of Sextant")));
        registry.addConverter(
                String.class,
                Principle.class,
                id -> Principle.ofId(id).orElseThrow(() -> new IllegalArgumentException("Not a principle")));
        registry.addConverter(
                String.class,
                CountryCode.class,
                code -> CountryCode.parse(code).orElseThrow(() -> new IllegalArgumentException("Not a country")));
    }
}
