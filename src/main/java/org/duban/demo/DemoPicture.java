package org.duban.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws small street scenes, so that evidence has something to show. The same seed draws the same scene. */
final class DemoPicture {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int HORIZON = 220;

    /** Big enough for a page, small enough for a hundred of them at the first start. */
    private static final double SCALE = 0.75;

    private DemoPicture() {}

    static InputStream png(long seed) {
        BufferedImage image =
                new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.scale(SCALE, SCALE);
        Random chance = new Random(seed);
        sky(brush, chance);
        houses(brush, chance);
        street(brush);
        trees(brush, chance);
        brush.dispose();
        return encoded(image);
    }

    private static void sky(Graphics2D brush, Random chance) {
        float hue = 0.55f + chance.nextFloat() * 0.06f;
        Color above = Color.getHSBColor(hue, 0.35f, 0.85f);
        Color below = Color.getHSBColor(hue, 0.08f, 0.97f);
        brush.setPaint(new GradientPaint(0, 0, above, 0, HORIZON, below));
        brush.fillRect(0, 0, WIDTH, HORIZON);
    }

    private static void houses(Graphics2D brush, Random chance) {
        for (int left = -20; left < WIDTH; left += 70 + chance.nextInt(50)) {
            int width = 60 + chance.nextInt(60);
            int height = 60 + chance.nextInt(110);
            brush.setColor(
                    Color.getHSBColor(0.06f + chance.nextFloat() * 0.08f, 0.18f, 0.62f + chance.nextFloat() * 0.3f));
            brush.fillRect(left, HORIZON - height, width, height);
            brush.setColor(new Color(60, 80, 105));
            for (int y = HORIZON - height + 12; y < HORIZON - 24; y += 24) {
                for (int x = left + 10; x < left + width - 14; x += 20) {
                    brush.fillRect(x, y, 10, 13);
                }
            }
        }
    }

    private static void street(Graphics2D brush) {
        brush.setColor(new Color(150, 152, 150));
        brush.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        brush.setColor(new Color(198, 196, 188));
        brush.fillRect(0, HORIZON, WIDTH, 22);
        brush.setColor(Color.WHITE);
        brush.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {28, 20}, 0));
        brush.drawLine(0, 275, WIDTH, 275);
    }

    private static void trees(Graphics2D brush, Random chance) {
        for (int tree = 0; tree < 4; tree++) {
            int x = chance.nextInt(WIDTH);
            brush.setColor(new Color(104, 82, 62));
            brush.fillRect(x - 3, HORIZON - 34, 6, 48);
            brush.setColor(Color.getHSBColor(0.28f + chance.nextFloat() * 0.08f, 0.42f, 0.5f));
            brush.fillOval(x - 24, HORIZON - 78, 48, 54);
        }
    }

    private static InputStream encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
