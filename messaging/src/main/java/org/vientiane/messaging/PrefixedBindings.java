package org.vientiane.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.config.BindingServiceProperties;

/** Puts the prefix before the destinations and groups of the binder, as before all other names of topics and groups. */
final class PrefixedBindings implements BeanPostProcessor {

    private final ObjectProvider<MessagingSettings> settings;

    PrefixedBindings(ObjectProvider<MessagingSettings> settings) {
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof BindingServiceProperties bindings) {
            var prefix = settings.getObject().prefix();
            for (var binding : bindings.getBindings().values()) {
                binding.setDestination(prefixed(prefix, binding.getDestination()));
                binding.setGroup(prefixed(prefix, binding.getGroup()));
            }
        }
        return bean;
    }

    private static @Nullable String prefixed(String prefix, @Nullable String name) {
        return name == null ? null : prefix + name;
    }
}
