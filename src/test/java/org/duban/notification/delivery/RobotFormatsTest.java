package org.duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.duban.notification.Channel;
import org.duban.notification.delivery.RobotFormats.Message;
import org.duban.notification.delivery.RobotFormats.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signatures were computed by other programs. */
class RobotFormatsTest {

    static final Instant NOW = Instant.ofEpochSecond(1_696_813_200);

    final JsonMapper json = JsonMapper.shared();
    final RobotFormats formats = new RobotFormats(json);

    @Test
    void weComGetsMarkdown() {
        Request request = ask(Channel.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k", null);

        assertThat(request.address()).hasToString("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k");
        JsonNode body = json.readTree(request.json());
        assertThat(body.at("/msgtype").asString()).isEqualTo("markdown");
        assertThat(body.at("/markdown/content").asString())
                .isEqualTo("**Late**\n\nThree cases\n\n[See](https://duban.example.org/inbox)");
    }

    @Test
    void dingTalkGetsMarkdownWithATitle() {
        Request request = ask(Channel.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=t", null);

        assertThat(request.address()).hasToString("https://oapi.dingtalk.com/robot/send?access_token=t");
        JsonNode body = json.readTree(request.json());
        assertThat(body.at("/msgtype").asString()).isEqualTo("markdown");
        assertThat(body.at("/markdown/title").asString()).isEqualTo("Late");
        assertThat(body.at("/markdown/text").asString()).contains("Three cases");
    }

    @Test
    void dingTalkIsSignedInTheAddress() {
        Request request = ask(Channel.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=t", "SECabc");

        assertThat(request.address())
                .hasToString("https://oapi.dingtalk.com/robot/send?access_token=t&timestamp=1696813200000&sign="
                        + "Uc05xcIERiR4%2Bn9UjpaEJpOm6%2BrNp8cXcJHGAHbkQBY%3D");
    }

    @Test
    void feishuGetsAPost() {
        JsonNode body = json.readTree(ask(Channel.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/h", null)
                .json());

        assertThat(body.at("/msg_type").asString()).isEqualTo("post");
        assertThat(body.at("/content/post/zh_cn/title").asString()).isEqualTo("Late");
        assertThat(body.at("/content/post/zh_cn/content/0/0/text").asString()).isEqualTo("Three cases ");
        assertThat(body.at("/content/post/zh_cn/content/0/1/href").asString())
                .isEqualTo("https://duban.example.org/inbox");
        assertThat(body.has("sign")).isFalse();
    }

    @Test
    void feishuIsSignedInTheBody() {
        JsonNode body = json.readTree(ask(Channel.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/h", "SECabc")
                .json());

        assertThat(body.at("/timestamp").asString()).isEqualTo("1696813200");
        assertThat(body.at("/sign").asString()).isEqualTo("fmVK3pHk5KQDn+muFDkxN4sYkFVPiMk6xKRE+chU7Hw=");
    }

    @Test
    void anAnswerOfZeroIsAYesAndNothingElseIs() {
        assertThat(formats.complaint("{\"errcode\":0,\"errmsg\":\"ok\"}")).isNull();
        assertThat(formats.complaint("{\"code\":0,\"msg\":\"success\",\"data\":{}}"))
                .isNull();
        assertThat(formats.complaint("{\"errcode\":310000,\"errmsg\":\"sign not match\"}"))
                .contains("310000", "sign not match");
        assertThat(formats.complaint("{\"code\":19021,\"msg\":\"sign match fail\"}"))
                .contains("19021");
        assertThat(formats.complaint("{}")).isNotNull();
        assertThat(formats.complaint("<html>")).isNotNull();
    }

    private Request ask(Channel channel, String address, @Nullable String secret) {
        Message message = new Message("Late", "Three cases", "See", "https://duban.example.org/inbox");
        return formats.request(channel, URI.create(address), secret, message, NOW);
    }
}
