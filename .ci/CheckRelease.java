// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Looks at a folder of released artifacts for what Maven Central asks for, and a stranger expects. */
public final class CheckRelease {
  private static final List<String> MODULES = List.of("alliance-core", "alliance-jackson");

  /** What a POM must say; the words of an XPath. */
  private static final List<String> SAID =
      List.of(
          "groupId",
          "artifactId",
          "version",
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private final List<String> problems = new ArrayList<>();
  private final Path folder;

  private CheckRelease(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    CheckRelease check = new CheckRelease(Path.of(arguments[0]).resolve("org/medalliance"));
    check.run();
    check.problems.forEach(problem -> System.err.println("must be mended: " + problem));
    System.exit(check.problems.isEmpty() ? 0 : 1);
  }

  private void run() throws Exception {
    List<String> found = names(folder);
    require(found.equals(MODULES), "published must be " + MODULES + ": " + found);
    for (String module : MODULES) {
      for (String version : names(folder.resolve(module))) {
        if (Files.isDirectory(folder.resolve(module).resolve(version))) {
          check(module, folder.resolve(module).resolve(version));
        }
      }
    }
  }

  private void check(String module, Path version) throws Exception {
    Map<String, Path> artifacts = artifacts(module, version);
    List<String> expected =
        new ArrayList<>(List.of("-cyclonedx.json", "-cyclonedx.xml", "-javadoc.jar", "-sources.jar"));
    expected.addAll(List.of(".jar", ".pom"));
    if (module.equals("alliance-core")) {
      expected.addAll(List.of("-test-sources.jar", "-tests.jar"));
    }
    require(
        artifacts.keySet().equals(new TreeSet<>(expected)),
        module + " must come as " + expected + ": " + artifacts.keySet());
    for (Path artifact : artifacts.values()) {
      for (String digest : List.of(".md5", ".sha1")) {
        require(Files.exists(Path.of(artifact + digest)), artifact + " must have its" + digest);
      }
    }
    checkPom(artifacts.get(".pom"));
    List<String> classes = entries(artifacts.get(".jar"));
    List<String> sources = entries(artifacts.get("-sources.jar"));
    require(classes.contains("META-INF/LICENSE"), module + " must hold its licence");
    require(classes.contains("module-info.class"), module + " must be a module");
    only(module, classes, "META-INF/.*|module-info.class|org/(medalliance/.*)?");
    classes.stream()
        .filter(name -> name.endsWith(".class") && !name.contains("$"))
        .map(name -> name.replace(".class", ".java"))
        .filter(name -> !sources.contains(name))
        .forEach(name -> problems.add(module + " must have a source: " + name));
    require(
        entries(artifacts.get("-javadoc.jar")).contains("index.html"), module + " must be explained");
    String bill = Files.readString(artifacts.get("-cyclonedx.json"));
    require(bill.contains("pkg:maven/com.google.guava/guava@"), module + " must list Guava");
    require(!bill.contains("jqwik"), module + " must not list what only tests need");
    if (module.equals("alliance-core")) {
      List<String> kit = entries(artifacts.get("-tests.jar"));
      only(
          "kit",
          kit,
          "META-INF/.*|org/(medalliance/(testing/.*)?)?");
      require(kit.contains("META-INF/LICENSE"), "kit must hold its licence");
      require(
          kit.contains("org/medalliance/testing/corpus/decisions.ndjson"), "kit must hold the corpus");
    }
    for (Map.Entry<String, Path> artifact : artifacts.entrySet()) {
      System.out.printf(
          "%10d  %s%s%s%n",
          Files.size(artifact.getValue()),
          module,
          artifact.getKey(),
          artifact.getKey().endsWith(".jar")
              ? "  " + entries(artifact.getValue()).size() + " entries"
              : "");
    }
  }

  private void checkPom(Path pom) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    for (String said : SAID) {
      require(
          !XPATH.evaluate("/project/" + said, document).isBlank(), pom.getFileName() + " must say " + said);
    }
    for (String unsaid : List.of("parent", "repositories", "build", "profiles", "modules")) {
      require(nodes(document, "/project/" + unsaid).getLength() == 0, pom + " must not have " + unsaid);
    }
    require(!Files.readString(pom).contains("${"), pom + " must leave nothing open");
    NodeList dependencies = nodes(document, "/project/dependencies/dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      String artifact = XPATH.evaluate("artifactId", dependencies.item(i));
      String version = XPATH.evaluate("version", dependencies.item(i));
      boolean ours = XPATH.evaluate("groupId", dependencies.item(i)).equals("org.medalliance");
      require(
          !version.isBlank() && (ours || !version.endsWith("-SNAPSHOT")),
          pom + " must name a released version of " + artifact + ": " + version);
      require(
          !XPATH.evaluate("scope", dependencies.item(i)).equals("test"),
          pom + " must not name what only tests need: " + artifact);
    }
  }

  private static NodeList nodes(Document document, String path) throws Exception {
    return (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
  }

  /** What was deployed last, by what follows the version in its name. */
  private static Map<String, Path> artifacts(String module, Path version) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(module) + "-[0-9][0-9.]*(-[0-9]+[.][0-9]+-[0-9]+)?(.*)");
    Map<String, Path> artifacts = new TreeMap<>();
    for (String file : names(version)) {
      Matcher matcher = name.matcher(file);
      if (matcher.matches() && !file.matches(".*[.](md5|sha1|sha256|sha512|asc)")) {
        artifacts.put(matcher.group(2), version.resolve(file));
      }
    }
    return artifacts;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(entry -> entry.getName()).toList();
    }
  }

  private void only(String what, List<String> entries, String expected) {
    entries.stream()
        .filter(entry -> !entry.matches(expected))
        .limit(10)
        .forEach(entry -> problems.add(what + " must not hold " + entry));
  }

  private void require(boolean met, String rule) {
    if (!met) {
      problems.add(rule);
    }
  }
}
