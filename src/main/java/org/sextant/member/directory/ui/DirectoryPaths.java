package org.sextant.member.directory.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** Where directories are, below {@code /app}. A scope stands there as its kind and id, and a person as an id: no name is in an address. */
final class DirectoryPaths {

    static final String ALL = "directory";
    static final String CARD = "me/card";

    /** Routes of Vaadin. */
    static final String SCOPE = "directory/:scope?";

    static final String PERSON = "directory/:scope/people/:person";
    static final String IMPORT = "directory/:scope/import";

    static final String UUID = "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private static final Pattern ONE_SCOPE = Pattern.compile("(platform)|(organisation|campaign)-(" + UUID + ")");

    private DirectoryPaths() {}

    static Optional<Scope> scope(String text) {
        var read = ONE_SCOPE.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        return read.group(1) != null
                ? Optional.of(Scope.PLATFORM)
                : Optional.of(new Scope(Scope.Kind.valueOf(read.group(2).toUpperCase(Locale.ROOT)), read.group(3)));
    }

    static String of(Scope scope) {
        return ALL + "/" + text(scope);
    }

    static String text(Scope scope) {
        var kind = scope.kind().name().toLowerCase(Locale.ROOT);
        return scope.equals(Scope.PLATFORM) ? kind : kind + "-" + scope.key();
    }

    static String of(Scope scope, PersonId person) {
        return of(scope) + "/people/" + person;
    }

    static String importInto(Scope scope) {
        return of(scope) + "/import";
    }
}
