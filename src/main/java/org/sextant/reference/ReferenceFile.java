package org.sextant.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sextant.shell.Words;
import org.springframework.core.io.ClassPathResource;

/** A file of facts that can be replaced by a newer one; its owner implements it as a bean. */
public interface ReferenceFile {

    /** Its fixed name, that of the file below {@code reference/} without its ending. */
    String name();

    /** Among the files the smaller number comes first. */
    int order();

    String title(Words words);

    /** The columns that a file must have. */
    List<String> columns();

    /** Columns that are read where a file has them. */
    default List<String> mayHave() {
        return List.of();
    }

    /** Those of them that say which fact a line is about: two files are compared by them, and no two lines have the same. */
    List<String> key();

    /** The columns of the line in which something stands that cannot be. Only lines without any reach whoever reads the file. */
    List<String> wrongIn(Line line);

    /** Whether each line that came with Sextant has to stay, because what is kept elsewhere leans on it: then cells change, and lines are added. */
    default boolean keepsItsLines() {
        return false;
    }

    /** As it came with Sextant. */
    default String shipped() {
        try (var file = new ClassPathResource("reference/" + name() + ".csv").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
