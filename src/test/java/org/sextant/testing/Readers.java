package org.sextant.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

class Readers implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        var readers = "all".equals(System.getProperty("sextant.readers"))
                ? Stream.of(Reader.values())
                : Stream.of(Reader.ENGLISH, Reader.ARABIC_ON_A_PHONE);
        return readers.map(Arguments::of);
    }
}
