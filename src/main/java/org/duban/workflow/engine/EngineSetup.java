package org.duban.workflow.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisExecutionDataManager;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.flowable.spring.boot.process.ProcessAsync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The engine's settings that are no office's business.
 *
 * <p>Job locks last five minutes and belong to the node's name, so that a node that comes back frees its own at
 * once and others wait no longer than that. Due timers are fired by {@link TimerRounds}.
 */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

    private static final Duration LOCK = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Bears the name of the starter's own JPA configurer, which makes it step back: entities are no variables. */
    @Bean("jpaProcessEngineConfigurer")
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineConfigurer(
            InboundBeans beans,
            ModelGuard guard,
            EngineListener listener,
            TaskOpening taskOpening,
            Clock clock,
            DataSource source,
            Environment environment,
            @ProcessAsync AsyncJobExecutorConfiguration jobs) {
        settle(jobs, nodeName(environment));
        return engine -> {
            bound(engine, beans, guard);
            lighten(engine);
            engine.setCustomMybatisXMLMappers(Set.of("org/duban/workflow/engine/together.xml"));
            engine.setSchemaManagementCmd(new OneAtATime(source));
            engine.setClock(new EngineClock(clock));
            engine.setTypedEventListeners(listener.byType());
            engine.setCreateUserTaskInterceptor(taskOpening);
        };
    }

    /** Nothing is reachable from a model but what the allow-list names. */
    private static void bound(SpringProcessEngineConfiguration engine, InboundBeans beans, ModelGuard guard) {
        engine.setBeans(beans.asMap());
        engine.setExpressionManager(new InboundExpressions(beans));
        engine.setPreBpmnParseHandlers(List.of(guard));
        engine.setServicesEnabledInScripting(false);
        engine.setEnableSafeBpmnXml(true);
        engine.setDisableIdmEngine(true);
        engine.setDisableEventRegistry(true);
        engine.setEnableConfiguratorServiceLoader(false);
    }

    /** What the engine would do for features that Duban does not use. */
    private static void lighten(SpringProcessEngineConfiguration engine) {
        engine.setIdentityLinkInterceptor(new NoIdentityLinks());
        engine.setActivityInstanceEntityManager(new NoActivityRows(engine));
        engine.setInternalJobManager(new LivingJobs(engine));
        engine.setExecutionDataManager(new MybatisExecutionDataManager(engine));
        engine.setExecutionEntityManager(new LeanExecutions(engine, engine.getExecutionDataManager()));
        engine.setCreateDiagramOnDeploy(false);
        engine.setEnableProcessDefinitionInfoCache(false);
        engine.setEnableEntityLinks(false);
        engine.setEnableEagerExecutionTreeFetching(true);
        engine.getPerformanceSettings().setEnableLocalization(false);
        engine.setAsyncHistoryEnabled(false);
    }

    private static void settle(AsyncJobExecutorConfiguration jobs, String owner) {
        jobs.setLockOwner(owner);
        jobs.setTimerLockTime(LOCK);
        jobs.setAsyncJobLockTime(LOCK);
        jobs.setTimerRunnableNeeded(false); // see TimerRounds
        jobs.setDefaultAsyncJobAcquireWaitTime(LOOK);
        jobs.setDefaultQueueSizeFullWaitTime(LOOK);
        jobs.setResetExpiredJobsPageSize(100);
    }

    private static String nodeName(Environment environment) {
        String name = environment.getProperty("duban.node-name", "");
        if (!name.isBlank()) {
            return name;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "duban";
        }
    }
}
