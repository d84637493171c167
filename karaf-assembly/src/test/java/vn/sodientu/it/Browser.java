package vn.sodientu.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person before a browser: the Chromium of the system, without a window. */
final class Browser implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens").toAbsolutePath();
    private static final Path DRIVER =
            Path.of(System.getProperty("sodientu.test.chromedriver", "/usr/bin/chromedriver"));
    private static final Path CHROMIUM = Path.of(System.getProperty("sodientu.test.chromium", "/usr/bin/chromium"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Dimension DESK = new Dimension(1280, 900);

    private final ChromeDriver driver;
    private final String address;

    private Browser(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** A new browser with no cookies. */
    static Browser at(Server server) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=vi");
        // A driver that is named is not looked for on the net.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), server.address());
        browser.size(DESK);
        return browser;
    }

    /** A new browser in which a demo account has signed in. */
    static Browser as(Server server, String account) {
        Browser browser = at(server);
        browser.go("dang-nhap");
        browser.signIn(account, Server.PASSWORD);
        browser.find("vaadin-app-layout");
        return browser;
    }

    /** Makes what the page has to itself this large, frames of windows not counted. */
    void size(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Types an address of this server. */
    void go(String path) {
        driver.get(address + "/" + path);
    }

    /** Fills the form of the sign-in page in and sends it. */
    void signIn(String account, String password) {
        find("vaadin-login-form input[name=username]").sendKeys(account);
        WebElement word = find("vaadin-login-form input[name=password]");
        word.sendKeys(password);
        word.sendKeys(Keys.ENTER);
    }

    /** The first element a selector matches, as soon as it is there. */
    WebElement find(String css) {
        return until("element " + css, () -> all(css).stream().findFirst().orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The element of that tag or selector with exactly this text, as soon as it is there. */
    WebElement find(String css, String text) {
        return until(css + " with the text " + text, () -> all(css).stream()
                .filter(element -> element.getText().strip().equals(text))
                .findFirst()
                .orElse(null));
    }

    /** Clicks as soon as the element is there. */
    void click(String css) {
        WebElement element = find(css);
        run("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", element);
        element.click();
    }

    /** Chooses in a select by its visible text. */
    void choose(String css, String text) {
        click(css);
        find("vaadin-select-list-box vaadin-select-item", text).click();
        until("the choice " + text, () -> find(css).getText().contains(text) ? text : null);
    }

    /** Waits until the page shows a text. */
    void waitFor(String text) {
        until("the text " + text, () -> text().contains(text) ? text : null);
    }

    /** What a person can read on the page. */
    String text() {
        return find("body").getText();
    }

    /** Waits for what is not null. */
    <T> T until(String what, Question<T> question) {
        return until(() -> what, question);
    }

    /** The same; what is waited for is said with the state at the end. */
    <T> T until(Supplier<String> what, Question<T> question) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what)
                .until(ignored -> question.ask());
    }

    /** Runs a script in the page and answers what it returns as text. */
    String run(String script, Object... arguments) {
        return Objects.toString(((JavascriptExecutor) driver).executeScript(script, arguments), "");
    }

    /** Gives a file to an upload, as the dialog of the system would; its input lies hidden in the element. */
    void upload(String css, Path file) {
        find(css);
        WebElement input = until("the input of " + css, () -> (WebElement) ((JavascriptExecutor) driver)
                .executeScript(
                        "const e = document.querySelector(arguments[0]);"
                                + "return e.shadowRoot && e.shadowRoot.querySelector('input[type=file]')"
                                + " || e.querySelector('input[type=file]')",
                        css));
        input.sendKeys(file.toAbsolutePath().toString());
    }

    /** The header in which the cookies of this browser travel. */
    String cookies() {
        StringBuilder header = new StringBuilder();
        driver.manage().getCookies().forEach(cookie -> header.append(header.isEmpty() ? "" : "; ")
                .append(cookie.getName())
                .append('=')
                .append(cookie.getValue()));
        return header.toString();
    }

    /** Keeps a picture of the page, once its fonts are there. */
    void picture(String name) {
        driver.executeAsyncScript("document.fonts.ready.then(() => requestAnimationFrame(arguments[0]))");
        try {
            Files.createDirectories(SCREENS);
            Files.write(SCREENS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors the page wrote to the console since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(entry -> new String(entry.getMessage().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Something to ask the page until it answers. */
    interface Question<T> {
        @org.jspecify.annotations.Nullable
        T ask();
    }
}
