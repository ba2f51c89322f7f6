package fr.arpent.format.ods;

/** The small parts of an ODS file. */
final class OdsParts {
  static final String MANIFEST_NAME = "META-INF/manifest.xml";
  static final String SETTINGS_NAME = "settings.xml";

  static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.2" \
      manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" \
      xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2"><office:settings>
      <config:config-item-set config:name="ooo:view-settings">
      <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
      <config:config-item-map-named config:name="Tables">
      <config:config-item-map-entry config:name="SHEET">
      <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
      <config:config-item config:name="VerticalSplitPosition" config:type="int">ROWS\
      </config:config-item>
      <config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>
      <config:config-item config:name="PositionBottom" config:type="int">ROWS</config:config-item>
      </config:config-item-map-entry></config:config-item-map-named>
      </config:config-item-map-entry></config:config-item-map-indexed>
      </config:config-item-set></office:settings></office:document-settings>
      """;

  private OdsParts() {}

  /** Settings that keep the first {@code rows} rows of {@code sheet} in sight. */
  static String settings(String sheet, int rows) {
    var name =
        LostCharacters.replaced(sheet)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\"", "&quot;");
    return SETTINGS.replace("ROWS", Integer.toString(rows)).replace("SHEET", name);
  }
}
