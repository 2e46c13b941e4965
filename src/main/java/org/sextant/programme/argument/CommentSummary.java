package org.sextant.programme.argument;

import java.time.Instant;
import org.sextant.vocabulary.ArgumentCommentId;
import org.sextant.vocabulary.Slug;

/** What somebody wrote to an argument. */
public record CommentSummary(ArgumentCommentId id, Slug argument, CommentText text, Instant sentAt) {}
