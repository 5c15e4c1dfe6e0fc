package org.duban.workflow.engine;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Refuses to start unless domain, engine and projections share one data source and one transaction manager: they
 * must commit together or not at all.
 */
@Component
class SingleTransaction implements SmartInitializingSingleton {

    private final ApplicationContext context;

    SingleTransaction(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(
                context.getBeansOfType(DataSource.class),
                context.getBeansOfType(PlatformTransactionManager.class),
                context.getBean(SpringProcessEngineConfiguration.class));
    }

    static void check(
            Map<String, DataSource> sources,
            Map<String, PlatformTransactionManager> managers,
            SpringProcessEngineConfiguration engine) {
        if (sources.size() != 1) {
            throw new IllegalStateException("there must be exactly one data source, not " + sources.keySet());
        }
        if (managers.size() != 1) {
            throw new IllegalStateException("there must be exactly one transaction manager, not " + managers.keySet());
        }
        PlatformTransactionManager manager = managers.values().iterator().next();
        DataSource source = bare(sources.values().iterator().next());
        if (engine.getTransactionManager() != manager || bare(engine.getDataSource()) != source) {
            throw new IllegalStateException("the engine does not share the application's data source and transactions");
        }
        if (manager instanceof JpaTransactionManager jpa
                && (jpa.getDataSource() == null || bare(jpa.getDataSource()) != source)) {
            throw new IllegalStateException("JPA does not share the application's data source");
        }
    }

    private static DataSource bare(DataSource source) {
        DataSource target = source instanceof DelegatingDataSource proxy ? proxy.getTargetDataSource() : null;
        return target == null ? source : bare(target);
    }
}
