import LeksikModel

/// Walks a TBX document of version 3 and reports what its dialect does not allow.
struct TBXDialectCheck {
  let xml: XMLReader
  private let dialect: TBXDialect
  private let table: TBXCategoryTable
  private let isDCA: Bool
  private var ids: [String: Int] = [:]
  private var targets: [(id: String, place: XMLReader.Place)] = []

  /// A check of the document whose root was entered.
  init(_ xml: XMLReader, _ dialect: TBXDialect) {
    self.xml = xml
    self.dialect = dialect
    table = dialect.table
    isDCA = xml.attribute(.style) != "dct"
  }

  /// Walks the document to its end.
  mutating func run() {
    checkDeclaration()
    walk(.tbx, level: nil)
    // Glossaries of Leksik refer to each other; whoever validates them together checks that.
    guard !xml.failed, dialect != .leksik else { return }
    for (id, place) in targets where ids[id] == nil {
      report(
        .target, "the target '\(id)' is no id of this document; name one, or an https address",
        at: place)
    }
  }

  private func report(_ rule: TBXRule, _ message: String, at place: XMLReader.Place) {
    xml.log.add(.error, rule: rule.rawValue, message, at: place)
  }

  private func checkDeclaration() {
    let style = xml.attribute(.style)
    if style != "dca", style != "dct" {
      let found = style.map { "style=\"\($0)\" is not a style" } ?? "the root names no style"
      report(.declaration, "\(found); write style=\"dca\" or style=\"dct\"", at: xml.place)
    }
    if xml.attribute(.lang).flatMap({ LanguageTag($0) }) == nil {
      report(
        .declaration, "the root names no language; write xml:lang=\"en\" or another", at: xml.place)
    }
  }

  /// Walks the children of the element last entered, which is `parent`, inside a concept at `level`.
  private mutating func walk(_ parent: XMLName, level: TBXCategory.Level?) {
    guard let content = TBXStructure.content(of: parent) else { return }
    let (depth, place) = (xml.depth, xml.place)
    var seen: XMLNameSet = []
    while let name = xml.child(of: depth) {
      checkOrder(name, in: parent, content, seen)
      seen.insert(name)
      checkReferences(name)
      enter(name, in: parent, content, level: TBXCategory.Level(name) ?? level)
    }
    guard !xml.failed else { return }
    for name in content.required.missing(from: seen) {
      report(
        .missing, "<\(parent.spelling)> holds no <\(name.spelling)>; \(parent.spelling) needs one",
        at: place)
    }
  }

  private func checkOrder(
    _ name: XMLName, in parent: XMLName, _ content: TBXStructure.Content, _ seen: XMLNameSet
  ) {
    if content.single.contains(name), seen.contains(name) {
      report(
        .structure, "<\(parent.spelling)> holds more than one <\(name.spelling)>; keep one",
        at: xml.place)
    } else if let first = content.first, name != first, !seen.contains(first) {
      report(
        .structure,
        "<\(xml.elementName)> stands before <\(first.spelling)> of its <\(parent.spelling)>; "
          + "move it behind", at: xml.place)
    } else if let last = content.last, name != last, seen.contains(last) {
      report(
        .structure,
        "<\(xml.elementName)> stands behind a <\(last.spelling)> of its <\(parent.spelling)>; "
          + "move it before", at: xml.place)
    }
  }

  private mutating func checkReferences(_ name: XMLName) {
    if let id = xml.attribute(.id) {
      if let line = ids[id] {
        report(.id, "the id '\(id)' is taken on line \(line); choose another", at: xml.place)
      } else {
        ids[id] = xml.place.line
      }
    }
    let target = xml.attribute(.target)
    let isAddress = target.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
    if name == .xref || table.links.contains(name), !isAddress {
      report(
        .target, "<\(xml.elementName)> points to no web address; write target=\"https://…\"",
        at: xml.place)
    } else if let target, !isAddress, dialect != .leksik {
      targets.append((target, xml.place))
    }
  }

  /// Checks the element last entered and walks it.
  private mutating func enter(
    _ name: XMLName, in parent: XMLName, _ content: TBXStructure.Content,
    level: TBXCategory.Level?
  ) {
    if name == .langSec, xml.attribute(.lang).flatMap({ LanguageTag($0) }) == nil {
      report(.missing, "<langSec> names no language; write xml:lang=\"es\"", at: xml.place)
    }
    if !TBXStructure.isCore(name) {
      return checkElement(name, in: parent, content, level: level)
    }
    if !content.allowed.contains(name) {
      reportMisplaced(in: parent)
    }
    if TBXStructure.metas.contains(name) {
      checkMeta(name, level: level)
    } else if name == .date {
      let place = xml.place
      if let text = xml.text(), CalendarDate(text) == nil {
        report(.date, "'\(text)' is not a day; write it as 2025-12-31", at: place)
      }
    } else if TBXStructure.texts.contains(name) {
      // What is captured is the reader alone: a copy of the check has tables to retain.
      TBXInlineCheck(xml).run { [xml] message, place in
        xml.log.add(.error, rule: TBXRule.inline.rawValue, message, at: place)
      }
    } else {
      walk(name, level: level)
    }
  }

  private func reportMisplaced(in parent: XMLName) {
    report(
      .structure,
      "<\(xml.elementName)> may not stand in <\(parent.spelling)>; move or remove it",
      at: xml.place)
  }

  /// Checks a data category that is an element of its own.
  private func checkElement(
    _ name: XMLName, in parent: XMLName, _ content: TBXStructure.Content,
    level: TBXCategory.Level?
  ) {
    if isDCA {
      let found = xml.elementName
      return report(
        .category,
        "<\(found)> is an element of DCT style in a document of DCA style; "
          + "write it as a general element with type=\"\(found)\"", at: xml.place)
    }
    guard content.holdsCategories else { return reportMisplaced(in: parent) }
    guard table.names.contains(name) else { return reportUnknown(xml.elementName, at: xml.place) }
    check(name, level: level, at: xml.place)
  }

  /// Checks a general element and the data category that its type names.
  private func checkMeta(_ name: XMLName, level: TBXCategory.Level?) {
    let place = xml.place
    guard let type = xml.attribute(.type), !type.isEmpty else {
      return report(
        .category, "<\(name.spelling)> names no data category; write type=\"…\"", at: place)
    }
    guard isDCA else {
      return report(
        .category,
        "<\(name.spelling)> is an element of DCA style in a document of DCT style; "
          + "write it as the element <\(type)>", at: place)
    }
    let spelling = type.hasPrefix("x-") ? String(type.dropFirst(2)) : type
    guard let category = XMLName.named[spelling], let other = table.meta(of: category) else {
      return reportUnknown(spelling, at: place)
    }
    if other != name {
      report(
        .category,
        "\(spelling) is a <\(other.spelling)>, not a <\(name.spelling)>; "
          + "write <\(other.spelling) type=\"\(type)\">", at: place)
    }
    check(category, level: level, at: place)
  }

  private func reportUnknown(_ category: String, at place: XMLReader.Place) {
    let modules = dialect.modules.map(\.rawValue).joined(separator: ", ")
    report(
      .category,
      "\(category) is no data category of \(dialect.rawValue)"
        + (modules.isEmpty ? ", which has none; remove it" : " (modules \(modules)); remove it"),
      at: place)
  }

  /// Checks where a category of the dialect stands and what it holds.
  private func check(_ name: XMLName, level: TBXCategory.Level?, at place: XMLReader.Place) {
    if let level, !table.allows(name, at: level) {
      let levels = dialect.categories(named: name).first?.levels ?? []
      let allowed = levels.map { "<\($0.rawValue)>" }.joined(separator: ", ")
      report(
        .level,
        "\(name.spelling) may not stand in <\(level.rawValue)>; move it to \(allowed)", at: place)
    }
    guard table.picked.contains(name) else { return }
    let wrong = xml.withText { [table] text in
      table.allows(text, for: name) ? nil : String(decoding: text, as: UTF8.self)
    }
    guard let wrong, let wrong else { return }
    let values = dialect.categories(named: name).flatMap(\.values)
    report(
      .value,
      "'\(wrong)' is not a value of \(name.spelling); choose \(values.joined(separator: ", "))",
      at: place)
  }
}

extension TBXCategory.Level {
  /// The level that an element is.
  fileprivate init?(_ name: XMLName) {
    switch name {
    case .conceptEntry: self = .conceptEntry
    case .langSec: self = .langSec
    case .termSec: self = .termSec
    default: return nil
    }
  }
}
