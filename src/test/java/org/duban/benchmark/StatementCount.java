package org.duban.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the current thread sends, a batch as one, while somebody asks. */
final class StatementCount {

    private static final ThreadLocal<@Nullable Map<String, Integer>> COUNTING = new ThreadLocal<>();

    private StatementCount() {}

    /** The statements that the work sends from this thread, with how often each. */
    static Map<String, Integer> of(Runnable work) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        COUNTING.set(counts);
        try {
            work.run();
        } finally {
            COUNTING.remove();
        }
        return counts;
    }

    static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static DataSource counting(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return connection(super.getConnection());
            }
        };
    }

    private static Connection connection(Connection target) {
        return proxy(Connection.class, (method, args) -> {
            Object result = invoke(target, method, args);
            if (result instanceof Statement statement) {
                String sql = method.getName().startsWith("prepare") && args != null ? String.valueOf(args[0]) : "";
                return statement(statement, sql);
            }
            return result;
        });
    }

    private static Statement statement(Statement target, String prepared) {
        Class<? extends Statement> type = target instanceof java.sql.CallableStatement
                ? java.sql.CallableStatement.class
                : target instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return proxy(type, (method, args) -> {
            Map<String, Integer> counts = COUNTING.get();
            if (counts != null && method.getName().startsWith("execute")) {
                counts.merge(prepared.isEmpty() && args != null ? String.valueOf(args[0]) : prepared, 1, Integer::sum);
            }
            return invoke(target, method, args);
        });
    }

    private interface Call {
        @Nullable
        Object invoke(Method method, Object @Nullable [] args) throws Throwable;
    }

    private static <T> T proxy(Class<? extends T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> call.invoke(method, args)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
