package org.duban.workflow.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.workflow.InboundBean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that expressions may name: those marked as {@link InboundBean}. They are looked up when first asked
 * for, because the engine is built before the services behind them.
 */
@Component
class InboundBeans {

    private final BeanFactory beans;
    private final Set<String> names;

    InboundBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Set.of(beans.getBeanNamesForAnnotation(InboundBean.class));
    }

    Set<String> names() {
        return names;
    }

    @Nullable
    Class<?> typeOf(String name) {
        return names.contains(name) ? beans.getType(name) : null;
    }

    /** As the engine wants them. Not a bean itself: the container would look into it too early. */
    Map<Object, Object> asMap() {
        return new Named();
    }

    private final class Named extends AbstractMap<Object, Object> {

        @Override
        public boolean containsKey(@Nullable Object key) {
            return key instanceof String name && names.contains(name);
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return key instanceof String name && names.contains(name) ? beans.getBean(name) : null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return names.stream()
                    .map(name -> Map.entry((Object) name, beans.getBean(name)))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
