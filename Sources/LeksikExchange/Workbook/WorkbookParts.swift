/// The files around the one sheet of a workbook.
///
/// Source: ECMA-376, part 2 (packages) and part 1, 18.
enum WorkbookParts {
  static let all: [(String, [UInt8])] = [
    ("[Content_Types].xml", document(contentTypes)),
    ("_rels/.rels", document(packageRelations)),
    ("xl/workbook.xml", document(workbook)),
    ("xl/_rels/workbook.xml.rels", document(workbookRelations)),
    ("xl/styles.xml", document(styles)),
  ]

  private static func document(_ body: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(body)\n".utf8)
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let contentTypes = """
    <Types xmlns="\(package)/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>
      <Override PartName="/xl/styles.xml" ContentType="\(type).styles+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/>
    </Types>
    """

  private static let packageRelations = """
    <Relationships xmlns="\(package)/relationships">
      <Relationship Id="rId1" Type="\(office)/relationships/officeDocument" Target="xl/workbook.xml"/>
    </Relationships>
    """

  private static let workbook = """
    <workbook xmlns="\(sheets)" xmlns:r="\(office)/relationships">
      <sheets><sheet name="Leksik" sheetId="1" r:id="rId1"/></sheets>
    </workbook>
    """

  private static let workbookRelations = """
    <Relationships xmlns="\(package)/relationships">
      <Relationship Id="rId1" Type="\(office)/relationships/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="\(office)/relationships/styles" Target="styles.xml"/>
    </Relationships>
    """

  /// Format 49 is text; style 2 is the header, bold.
  private static let styles = """
    <styleSheet xmlns="\(sheets)">
      <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill></fills>
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
    <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
    applyFont="1"/></cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
    </styleSheet>
    """
}
