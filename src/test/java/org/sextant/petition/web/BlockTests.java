package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTests {

    @Test
    void isAParagraphAStrongLineOrANumberedList() {
        assertThat(Block.of("We live here.\n\n**We ask:**\n\n1. to stay;\n2. to work.\n\nThank you."))
                .containsExactly(
                        new Paragraph(List.of("We live here.")),
                        new Strong("We ask:"),
                        new Numbered(1, List.of("to stay;", "to work.")),
                        new Paragraph(List.of("Thank you.")));
    }

    @Test
    void beginsWhereNumbersBeginWithoutABlankLine() {
        assertThat(Block.of("We ask\n3. to stay\nnow"))
                .containsExactly(
                        new Paragraph(List.of("We ask")),
                        new Numbered(3, List.of("to stay")),
                        new Paragraph(List.of("now")));
    }

    @Test
    void leavesAsItIsWhatOnlyLooksLikeAMark() {
        assertThat(Block.of("**not** all strong\n\n1990 was the year\n\n****"))
                .containsExactly(
                        new Paragraph(List.of("**not** all strong")),
                        new Paragraph(List.of("1990 was the year")),
                        new Paragraph(List.of("****")));
    }
}
