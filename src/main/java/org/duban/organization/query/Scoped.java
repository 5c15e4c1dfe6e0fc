package org.duban.organization.query;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers one value for the length of the transaction, or without one for the length of the web request.
 * A transaction that has changed what the value is made of forgets it, and the request forgets it with it.
 */
final class Scoped<T> {

    private static final class Holder<T> {
        private @Nullable T value;
        private boolean changed;
    }

    private final String name;

    Scoped(String name) {
        this.name = name;
    }

    @Nullable
    T get() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            return ofTransaction().value;
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : cast(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
    }

    void put(T value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofTransaction().value = value;
            return;
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name, value, RequestAttributes.SCOPE_REQUEST);
        }
    }

    boolean isChanged() {
        return TransactionSynchronizationManager.isSynchronizationActive() && ofTransaction().changed;
    }

    void markChanged() {
        Holder<T> holder = ofTransaction();
        holder.changed = true;
        holder.value = null;
        forgetInRequest();
    }

    private void forgetInRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(name, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private Holder<T> ofTransaction() {
        Holder<T> holder = cast(TransactionSynchronizationManager.getResource(this));
        if (holder == null) {
            holder = new Holder<>();
            TransactionSynchronizationManager.bindResource(this, holder);
            TransactionSynchronizationManager.registerSynchronization(new Bound(holder));
        }
        return holder;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V> @Nullable V cast(@Nullable Object value) {
        return (V) value;
    }

    private final class Bound implements TransactionSynchronization {

        private final Holder<T> holder;

        Bound(Holder<T> holder) {
            this.holder = holder;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Scoped.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Scoped.this, holder);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Scoped.this);
            if (holder.changed) {
                forgetInRequest();
            }
        }
    }
}
