package org.sextant.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How long browsers may keep our files. Names with a hash in them: forever. All others keep their name while their content changes, and every build gives
 * them the same date; so they are asked after each time, by their content.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/META-INF/resources/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/ui/chunks/**")
                .addResourceLocations(ROOT + "ui/chunks/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        checkEachTime(registry, "ui/");
        checkEachTime(registry, "lumo/");
    }

    private static void checkEachTime(ResourceHandlerRegistry registry, String folder) {
        registry.addResourceHandler("/" + folder + "**")
                .addResourceLocations(ROOT + folder)
                .setEtagGenerator(StaticFiles::etag)
                .setUseLastModified(false)
                .setCacheControl(CacheControl.noCache());
    }

    // Weak, or Tomcat would not compress the file.
    private static String etag(Resource file) {
        try (var content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
