package org.sextant.programme.fulfilment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing was recorded under that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchFulfilment extends RuntimeException {}
