package org.duban.workflow.engine;

import java.util.List;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.common.engine.impl.persistence.deploy.DefaultDeploymentCache;
import org.flowable.engine.impl.el.ProcessExpressionManager;

/** Expressions that find the inbound bean before anything else; see {@link InboundFirst}. */
final class InboundExpressions extends ProcessExpressionManager {

    private static final int CACHED = 1024;

    private final InboundBeans inbound;

    InboundExpressions(InboundBeans inbound) {
        super(inbound.asMap());
        this.inbound = inbound;
        setExpressionCache(new DefaultDeploymentCache<>(CACHED));
    }

    @Override
    protected List<ELResolver> createDefaultElResolvers() {
        List<ELResolver> resolvers = super.createDefaultElResolvers();
        resolvers.add(0, new InboundFirst(inbound));
        return resolvers;
    }
}
