package org.duban.rectification.submissions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.approval.ColumnType;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.kernel.CaseRef;
import org.duban.rectification.domain.FieldCheck;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The items that a special drive takes on, by their numbers. */
@Component
class DrivePlanContent implements ContentKind {

    static final String KIND = "special-drive-plan";
    static final String ITEM = "item";
    static final String AIM = "aim";

    private static final int NUMBER = 40;
    private static final int TEXT = 1000;

    private final MessageSource messages;

    DrivePlanContent(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ContentColumn> columns(CaseRef subject, Locale locale) {
        return List.of(column(ITEM, ColumnType.TEXT, true, locale), column(AIM, ColumnType.LONG_TEXT, false, locale));
    }

    /** Only the form: whether the items are there is asked for the author, so that nobody learns of hidden ones. */
    @Override
    public void check(CaseRef subject, List<ContentRow> rows) {
        FieldCheck check = new FieldCheck().that(!rows.isEmpty(), "rows", "rectification.list-empty");
        Set<String> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String number = rows.get(i).value(ITEM);
            check.text("rows[" + i + "]." + ITEM, number, NUMBER)
                    .optional("rows[" + i + "]." + AIM, rows.get(i).value(AIM), TEXT)
                    .that(
                            number.isEmpty() || named.add(number),
                            "rows[" + i + "]." + ITEM,
                            "rectification.drive-item-twice",
                            number);
        }
        check.orRefuse();
    }

    @Override
    public List<ContentRow> proposal(CaseRef subject) {
        return List.of();
    }

    private ContentColumn column(String key, ColumnType type, boolean required, Locale locale) {
        return new ContentColumn(
                key, messages.getMessage("rectification.column." + key, null, locale), type, required, List.of());
    }
}
