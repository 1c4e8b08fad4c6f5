package org.vientiane.http.running;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;

/** The reference data that every service judges by. */
@AutoConfiguration
public class ReferenceDataAutoConfiguration {

    /**
     * The States Parties: those of the file that {@code vientiane.reference.states-parties} names, else the built-in list.
     *
     * @throws IOException if the file cannot be read, which stops the start
     */
    @Bean
    @ConditionalOnMissingBean
    StatesParties statesParties(@Value("${vientiane.reference.states-parties:#{null}}") @Nullable Path file)
            throws IOException {
        return file == null ? StatesParties.builtIn() : StatesParties.from(file);
    }

    @Bean
    @ConditionalOnMissingBean
    Organisations organisations() {
        return Organisations.builtIn();
    }
}
