package org.duban.evidence.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words of a text file, in either of the two encodings that offices keep. */
final class PlainText {

    private static final int LONGEST = 400_000;
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private PlainText() {}

    static Preview.Text of(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] head = in.readNBytes(LONGEST);
            boolean cut = in.read() >= 0;
            return new Preview.Text(decode(head, cut).replace("\uFEFF", ""), cut);
        }
    }

    /** The last bytes may be half a character where the text was cut. */
    private static String decode(byte[] bytes, boolean cut) {
        for (int spare = 0; spare <= (cut ? 3 : 0); spare++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, Math.max(0, bytes.length - spare)))
                        .toString();
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return new String(bytes, NATIONAL);
    }
}
