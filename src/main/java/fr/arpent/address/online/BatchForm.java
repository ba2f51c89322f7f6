package fr.arpent.address.online;

import fr.arpent.address.geocode.Question;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Questions as the form that the service takes: a CSV file, and which of its columns are which.
 *
 * @see <a href="https://adresse.data.gouv.fr/outils/api-doc/adresse">search/csv</a>
 */
record BatchForm(List<Question> questions) {
  private static final String EDGE = "arpent-7b1f0c52a9e3";

  /** The type of the body. */
  String type() {
    return "multipart/form-data; boundary=" + EDGE;
  }

  /** All of it. */
  byte[] body() {
    var text = new StringBuilder();
    part(text, "data\"; filename=\"adresses.csv", "text/csv; charset=utf-8", csv());
    field(text, "columns", "q");
    if (questions.stream().anyMatch(q -> !q.postcode().isBlank())) {
      field(text, "postcode", "cp");
    }
    if (questions.stream().anyMatch(q -> !q.citycode().isBlank())) {
      field(text, "citycode", "insee");
    }
    return text.append("--")
        .append(EDGE)
        .append("--\r\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private String csv() {
    var out = new StringWriter();
    var csv = new com.opencsv.CSVWriter(out);
    csv.writeNext(new String[] {"n", "q", "cp", "insee"});
    for (var i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      csv.writeNext(
          new String[] {
            String.valueOf(i),
            question.text().replaceAll("\\s+", " "),
            question.postcode(),
            question.citycode()
          });
    }
    csv.flushQuietly();
    return out.toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    part(text, name, "text/plain; charset=utf-8", value);
  }

  private static void part(StringBuilder text, String name, String type, String value) {
    text.append("--").append(EDGE).append("\r\n");
    text.append("Content-Disposition: form-data; name=\"").append(name).append("\"\r\n");
    text.append("Content-Type: ").append(type).append("\r\n\r\n").append(value).append("\r\n");
  }
}
