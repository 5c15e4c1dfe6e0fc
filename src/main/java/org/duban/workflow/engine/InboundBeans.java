package org.duban.workflow.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
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
class InboundBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;
    private final Set<String> names;

    InboundBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Set.copyOf(
                new LinkedHashSet<>(Set.of(beans.getBeanNamesForAnnotation(InboundBean.class))));
    }

    Set<String> names() {
        return names;
    }

    @Nullable Class<?> typeOf(String name) {
        return names.contains(name) ? beans.getType(name) : null;
    }

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
