package org.vientiane.needs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The system of record for needs. */
@SpringBootApplication
public class NeedsServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(NeedsServiceApplication.class, args);
    }
}
