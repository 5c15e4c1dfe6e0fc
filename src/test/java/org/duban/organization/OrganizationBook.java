package org.duban.organization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an office keeps it: a cover before, titles over the headers, columns in an order of its own. */
public final class OrganizationBook {

    private static final String[] UNIT_HEADERS = {"序号", "单位编码", "单位名称", "层级", "上级单位编码"};
    private static final String[] PEOPLE_HEADERS = {"姓名", "登录名", "所在单位编码", "职务/岗位", "分管", "电子邮箱"};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet units;
    private final XSSFSheet people;

    public OrganizationBook() {
        row(workbook.createSheet("说明"), "本表由办公室填写，单位与人员各一页");
        units = workbook.createSheet("单位");
        row(units, "某县单位一览表");
        row(units, UNIT_HEADERS);
        people = workbook.createSheet("人员");
        row(people, PEOPLE_HEADERS);
    }

    /** The county that most tests import; the mark keeps its codes and usernames its own. */
    public static OrganizationBook ofCounty(String mark) {
        return new OrganizationBook()
                .unit("X" + mark, "青禾县委", "县级", "")
                .unit("XB" + mark, "青禾县委督查办公室", "县级", "X" + mark)
                .unit("B1" + mark, "青禾县粮食局党组", "党委（党组）", "X" + mark)
                .unit("B1-1" + mark, "青禾县粮食局第1党支部", "党支部", "B1" + mark)
                .unit("B2" + mark, "青禾县林业局党组", "党委(党组)", "X" + mark)
                .person("邱柏年", "u1" + mark, "X" + mark, "组长", "")
                .person("桑若云", "u2" + mark, "XB" + mark, "办公室主任", "")
                .person("桑若云", "u2" + mark, "XB" + mark, "办公室成员（调研整改组）", "")
                .person("费远山", "u3" + mark, "XB" + mark, "督导员", "")
                .person("封子衡", "u4" + mark, "B1" + mark, "党组书记（第一责任人）", "")
                .person("戚若兰", "u5" + mark, "B1" + mark, "班子成员", "分管第1党支部")
                .person("栾一舟", "u6" + mark, "B1-1" + mark, "支部书记", "")
                .person("庞静秋", "u7" + mark, "X" + mark, "县委常委", "粮食局、林业局")
                .person("费远山", "u8" + mark, "B2" + mark, "联络员", "");
    }

    public OrganizationBook unit(String code, String name, String tier, String parent) {
        row(units, "" + units.getPhysicalNumberOfRows(), code, name, tier, parent);
        return this;
    }

    public OrganizationBook person(String name, String username, String unit, String title, String portfolio) {
        row(people, name, username, unit, title, portfolio, username + "@example.org");
        return this;
    }

    public InputStream open() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, String... texts) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
