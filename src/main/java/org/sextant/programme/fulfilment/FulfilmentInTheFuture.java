package org.sextant.programme.fulfilment;

/** That a demand is met is recorded once it is. */
public class FulfilmentInTheFuture extends RuntimeException {}
