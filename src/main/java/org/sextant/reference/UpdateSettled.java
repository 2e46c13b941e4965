package org.sextant.reference;

/** It was agreed to, or taken back, before. */
public class UpdateSettled extends RuntimeException {}
