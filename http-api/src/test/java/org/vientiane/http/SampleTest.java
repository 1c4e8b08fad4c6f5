package org.vientiane.http;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.vientiane.http.sample.SampleApplication;
import org.vientiane.http.testing.Tokens;

/** A test against the sample service on a port of its own, on 24 November 2026. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vientiane.day=2026-11-24")
@ContextConfiguration(initializers = Tokens.class)
@interface SampleTest {}
