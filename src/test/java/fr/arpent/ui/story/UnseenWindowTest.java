package fr.arpent.ui.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.arpent.OnScreen;
import fr.arpent.TestProgram;
import fr.arpent.ui.theme.ThemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class UnseenWindowTest {
  @TempDir private Path folder;

  @Test
  void aWindowLargerThanTheScreenIsPicturedWhole() throws IOException {
    var window =
        UnseenWindow.open(
            TestProgram.services(folder), Locale.FRENCH, ThemeChoice.LIGHT, 1920, 1080);
    var file = folder.resolve("picture.png");
    window.picture(file);
    window.close();

    var picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(1920);
    assertThat(picture.getHeight()).isEqualTo(1080);
    assertThatCode(WaitForAsyncUtils::checkException)
        .as("what the toolkit threw while it was drawn")
        .doesNotThrowAnyException();
  }
}
