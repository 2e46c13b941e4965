package org.sextant.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Which page an address belongs to. Public addresses begin with their language, and so no pattern can be found by how it begins: each was tried at every request, which took an
 * eighth of it. Here those are tried whose word after the language is that of the address.
 */
class RoutesByWord extends RequestMappingHandlerMapping {

    /** Separator and language come before it, and another separator. */
    private static final int AT = 3;

    // By identity, which costs nothing to compare.
    private final IdentityHashMap<RequestMappingInfo, String> words = new IdentityHashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        word(mapping).ifPresent(word -> words.put(mapping, word));
        super.registerHandlerMethod(handler, method, mapping);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var word = words.get(mapping);
        return word == null || isWord(word, request) ? super.getMatchingMapping(mapping, request) : null;
    }

    private static boolean isWord(String word, HttpServletRequest request) {
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        return path.size() > AT
                && path.get(AT) instanceof PathSegment segment
                && segment.valueToMatch().equals(word);
    }

    // None for what has several patterns, or no word there that is always the same.
    private static Optional<String> word(RequestMappingInfo mapping) {
        return Optional.of(mapping.getPatternValues())
                .filter(patterns -> patterns.size() == 1)
                .map(patterns -> patterns.iterator().next())
                .filter(pattern -> pattern.startsWith(PublicPaths.LANG + "/"))
                .map(pattern -> pattern.substring(PublicPaths.LANG.length() + 1).split("/", 2)[0])
                .filter(word -> word.matches("[a-z-]+"));
    }
}
