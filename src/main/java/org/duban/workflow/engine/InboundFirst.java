package org.duban.workflow.engine;

import org.flowable.common.engine.impl.javax.el.ELContext;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bean that an expression names before the engine looks for a variable of that name: no variable can
 * ever stand in for a bean, and no statement is spent on looking.
 */
final class InboundFirst extends ELResolver {

    private final InboundBeans beans;

    InboundFirst(InboundBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Object bean = base == null ? beans.asMap().get(property) : null;
        if (bean != null) {
            context.setPropertyResolved(true);
        }
        return bean;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
