package org.sextant.treaty.recommendation;

/** A recommendation is recorded once it was made. */
public class RecommendationInTheFuture extends RuntimeException {}
