package org.sextant.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

class Readers implements ArgumentsProvider {

    private static final List<Reader> TWO = List.of(Reader.ENGLISH, Reader.ARABIC_ON_A_PHONE);

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        var readers = switch (System.getProperty("sextant.readers", "two")) {
            case "all" -> List.of(Reader.values());
            // Which of the two, its name decides: each has about half of the tests.
            case "one" ->
                List.of(TWO.get(
                        Math.floorMod(context.getRequiredTestMethod().getName().hashCode(), TWO.size())));
            default -> TWO;
        };
        return readers.stream().map(Arguments::of);
    }
}
