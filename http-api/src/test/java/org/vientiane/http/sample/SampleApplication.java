package org.vientiane.http.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service that there can be. */
@SpringBootApplication
public class SampleApplication {}
