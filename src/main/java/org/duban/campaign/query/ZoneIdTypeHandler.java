package org.duban.campaign.query;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Zones are stored by their names ({@code Asia/Shanghai}). */
@Component
@MappedTypes(ZoneId.class)
class ZoneIdTypeHandler extends BaseTypeHandler<ZoneId> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, ZoneId zone, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(i, zone.getId());
    }

    @Override
    public @Nullable ZoneId getNullableResult(ResultSet row, String column) throws SQLException {
        return zone(row.getString(column));
    }

    @Override
    public @Nullable ZoneId getNullableResult(ResultSet row, int column) throws SQLException {
        return zone(row.getString(column));
    }

    @Override
    public @Nullable ZoneId getNullableResult(CallableStatement call, int column) throws SQLException {
        return zone(call.getString(column));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        return name == null ? null : ZoneId.of(name);
    }
}
