import LeksikModel

/// Walks a TBX document of version 3 and reports what its dialect does not allow.
struct TBXDialectCheck {
  let xml: XMLReader
  private let dialect: TBXDialect
  private let isDCA: Bool
  private var ids: [String: Int] = [:]
  private var targets: [(id: String, place: XMLReader.Place)] = []

  /// A check of the document whose root was entered.
  init(_ xml: XMLReader, _ dialect: TBXDialect) {
    self.xml = xml
    self.dialect = dialect
    isDCA = xml.attribute(.style) != "dct"
  }

  /// Walks the document to its end.
  mutating func run() {
    checkDeclaration()
    walk("tbx", level: nil)
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
  private mutating func walk(_ parent: String, level: TBXCategory.Level?) {
    guard let content = TBXStructure.content(of: parent) else { return }
    let (depth, place) = (xml.depth, xml.place)
    var seen: [String: Int] = [:]
    while xml.child(of: depth) != nil {
      let name = xml.elementName
      checkOrder(name, in: parent, content, seen)
      seen[name, default: 0] += 1
      checkReferences(name)
      enter(name, in: parent, content, level: TBXCategory.Level(rawValue: name) ?? level)
    }
    guard !xml.failed else { return }
    for name in content.required where seen[name] == nil {
      report(.missing, "<\(parent)> holds no <\(name)>; \(parent) needs one", at: place)
    }
  }

  private func checkOrder(
    _ name: String, in parent: String, _ content: TBXStructure.Content, _ seen: [String: Int]
  ) {
    if content.single.contains(name), seen[name] != nil {
      report(.structure, "<\(parent)> holds more than one <\(name)>; keep one", at: xml.place)
    } else if let first = content.first, name != first, seen[first] == nil {
      report(
        .structure, "<\(name)> stands before <\(first)> of its <\(parent)>; move it behind",
        at: xml.place)
    } else if let last = content.last, name != last, seen[last] != nil {
      report(
        .structure, "<\(name)> stands behind a <\(last)> of its <\(parent)>; move it before",
        at: xml.place)
    }
  }

  private mutating func checkReferences(_ name: String) {
    if let id = xml.attribute(.id) {
      if let line = ids[id] {
        report(.id, "the id '\(id)' is taken on line \(line); choose another", at: xml.place)
      } else {
        ids[id] = xml.place.line
      }
    }
    let isLink =
      name == "xref" || dialect.categories(named: name).contains { $0.meta == "xref" }
    let target = xml.attribute(.target)
    let isAddress = target.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
    if isLink, !isAddress {
      report(
        .target, "<\(name)> points to no web address; write target=\"https://…\"", at: xml.place)
    } else if let target, !isAddress {
      targets.append((target, xml.place))
    }
  }

  /// Checks the element last entered and walks it.
  private mutating func enter(
    _ name: String, in parent: String, _ content: TBXStructure.Content, level: TBXCategory.Level?
  ) {
    if name == "langSec", xml.attribute(.lang).flatMap({ LanguageTag($0) }) == nil {
      report(.missing, "<langSec> names no language; write xml:lang=\"es\"", at: xml.place)
    }
    if !TBXStructure.isCore(name) {
      return checkElement(name, in: parent, content, level: level)
    }
    if !content.allowed.contains(name) {
      report(.structure, "<\(name)> may not stand in <\(parent)>; move or remove it", at: xml.place)
    }
    if TBXStructure.metas.contains(name) {
      checkMeta(name, level: level)
    } else if name == "date" {
      let place = xml.place
      if let text = xml.text(), CalendarDate(text) == nil {
        report(.date, "'\(text)' is not a day; write it as 2025-12-31", at: place)
      }
    } else if TBXStructure.texts.contains(name) {
      TBXInlineCheck(xml).run { report(.inline, $0, at: $1) }
    } else {
      walk(name, level: level)
    }
  }

  /// Checks a data category that is an element of its own.
  private func checkElement(
    _ name: String, in parent: String, _ content: TBXStructure.Content, level: TBXCategory.Level?
  ) {
    let place = xml.place
    if isDCA {
      return report(
        .category,
        "<\(name)> is an element of DCT style in a document of DCA style; "
          + "write it as a general element with type=\"\(name)\"", at: place)
    }
    guard content.holdsCategories else {
      return report(
        .structure, "<\(name)> may not stand in <\(parent)>; move or remove it", at: place)
    }
    check(dialect.categories(named: name), name, level: level, at: place)
  }

  /// Checks a general element and the data category that its type names.
  private func checkMeta(_ name: String, level: TBXCategory.Level?) {
    let place = xml.place
    guard let type = xml.attribute(.type), !type.isEmpty else {
      return report(
        .category, "<\(name)> names no data category; write type=\"…\"", at: place)
    }
    guard isDCA else {
      return report(
        .category,
        "<\(name)> is an element of DCA style in a document of DCT style; "
          + "write it as the element <\(type)>", at: place)
    }
    let category = type.hasPrefix("x-") ? String(type.dropFirst(2)) : type
    let found = dialect.categories(named: category)
    if let other = found.first?.meta, other != name {
      report(
        .category,
        "\(category) is a <\(other)>, not a <\(name)>; write <\(other) type=\"\(type)\">",
        at: place)
    }
    check(found, category, level: level, at: place)
  }

  private func check(
    _ found: [TBXCategory], _ name: String, level: TBXCategory.Level?, at place: XMLReader.Place
  ) {
    guard let first = found.first else {
      let modules = dialect.modules.map(\.rawValue).joined(separator: ", ")
      return report(
        .category,
        "\(name) is no data category of \(dialect.rawValue)"
          + (modules.isEmpty ? ", which has none; remove it" : " (modules \(modules)); remove it"),
        at: place)
    }
    let levels = Set(found.flatMap(\.levels))
    if let level, !levels.contains(level) {
      let allowed = first.levels.map { "<\($0.rawValue)>" }.joined(separator: ", ")
      report(
        .level, "\(name) may not stand in <\(level.rawValue)>; move it to \(allowed)", at: place)
    }
    let values = found.flatMap(\.values)
    guard !values.isEmpty, let text = xml.text(), !values.contains(text) else { return }
    report(
      .value,
      "'\(text)' is not a value of \(name); choose \(values.joined(separator: ", "))", at: place)
  }
}
