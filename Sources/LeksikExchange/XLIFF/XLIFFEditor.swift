import LeksikModel

/// Puts targets, candidates and terms into the text of an XLIFF document.
struct XLIFFEditor {
  private let document: XLIFFDocument
  private var changes: [(range: Range<Int>, text: String)] = []

  init(_ document: XLIFFDocument) {
    self.document = document
  }

  private var isVersion2: Bool { document.version.hasPrefix("2") }
  private var map: XMLMap { document.map }

  /// Takes the changes of all edits.
  mutating func apply(_ edits: [XLIFFUnit.ID: XLIFFEdit]) {
    var byUnit: [Int: [(unit: XLIFFUnit, edit: XLIFFEdit)]] = [:]
    for unit in document.units {
      if let edit = edits[unit.id] { byUnit[unit.places.unit, default: []].append((unit, edit)) }
    }
    for pairs in byUnit.values {
      if isVersion2 {
        for (unit, edit) in pairs { applyVersion2(edit, to: unit) }
        addModules(pairs)
      } else {
        applyVersion1(pairs)
      }
    }
  }

  /// The text with all changes in it.
  func result() -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for change in changes.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }).map(\.element) where change.range.lowerBound >= copied {
      result += document.text[copied..<change.range.lowerBound]
      result += Array(change.text.utf8)
      copied = change.range.upperBound
    }
    return result + document.text[copied...]
  }

  private mutating func insert(_ text: String, at place: Int) {
    changes.append((place..<place, text))
  }

  private func raw(_ range: Range<Int>) -> String {
    String(decoding: document.text[range], as: UTF8.self)
  }

  /// The prefix of an element, with its colon; empty without one.
  private func prefix(of number: Int) -> String {
    let name = raw(map.elements[number].start).dropFirst().prefix {
      $0 != " " && $0 != ">" && $0 != "/" && $0 != "\n"
    }
    return name.contains(":") ? name.prefix { $0 != ":" } + ":" : ""
  }

  /// The line break and spaces before an element; empty when it does not begin its line.
  private func indent(of number: Int) -> String {
    let start = map.elements[number].start.lowerBound
    var first = start
    while first > 0, document.text[first - 1] == 0x20 || document.text[first - 1] == 0x09 {
      first -= 1
    }
    guard first > 0, document.text[first - 1] == 0x0A else { return "" }
    first -= first > 1 && document.text[first - 2] == 0x0D ? 2 : 1
    return raw(first..<start)
  }

  // MARK: Targets

  /// Replaces the content of an element.
  private mutating func fill(_ number: Int, with content: String) {
    let element = map.elements[number]
    guard element.isEmpty else {
      changes.append((element.start.upperBound..<element.end.lowerBound, content))
      return
    }
    // `<target/>` and `<target />` become a pair.
    var slash = element.start.upperBound - 2
    while document.text[slash - 1] == 0x20 { slash -= 1 }
    let name = raw(element.start).dropFirst().prefix { $0 != " " && $0 != "/" }
    changes.append((slash..<element.start.upperBound, ">\(content)</\(name)>"))
  }

  /// Sets an attribute of a start tag.
  private mutating func set(_ name: String, _ value: String, on number: Int) {
    let start = map.elements[number].start
    let tag = document.text[start]
    for quote in ["\"", "'"] {
      let sign = Array(" \(name)=\(quote)".utf8)
      var place = start.lowerBound
      while place + sign.count < tag.endIndex {
        if tag[place..<place + sign.count].elementsEqual(sign) {
          let from = place + sign.count
          let to = tag[from...].firstIndex(of: quote.utf8.first ?? 0) ?? from
          changes.append((from..<to, Self.escaped(value)))
          return
        }
        place += 1
      }
    }
    var end = start.lowerBound + 1
    while ![0x20, 0x2F, 0x3E, 0x0A, 0x0D, 0x09].contains(document.text[end]) { end += 1 }
    insert(" \(name)=\"\(Self.escaped(value))\"", at: end)
  }

  private mutating func applyVersion2(_ edit: XLIFFEdit, to unit: XLIFFUnit) {
    if let target = edit.target {
      let content = content(target, of: unit)
      if let number = unit.places.target {
        fill(number, with: content)
      } else {
        let source = unit.places.source
        let name = prefix(of: source) + "target"
        insert(
          "\(indent(of: source))<\(name)>\(content)</\(name)>",
          at: map.elements[source].end.upperBound)
      }
    }
    if let state = edit.state, let segment = unit.places.segment {
      set("state", state, on: segment)
    }
  }

  private mutating func applyVersion1(_ pairs: [(unit: XLIFFUnit, edit: XLIFFEdit)]) {
    guard let first = pairs.first else { return }
    let places = first.unit.places
    let source = places.source
    let name = prefix(of: source) + "target"
    let state = pairs.lazy.compactMap(\.edit.state).first
    let new = pairs.filter { $0.edit.target != nil }
    var added = ""
    if let number = places.target {
      if places.mid == nil {
        if let target = new.first?.edit.target {
          fill(number, with: content(target, of: first.unit))
        }
      } else {
        var missing = ""
        for (unit, edit) in new {
          guard let target = edit.target else { continue }
          if let mark = unit.places.targetMark {
            fill(mark, with: content(target, of: unit))
          } else {
            missing += marked(target, unit)
          }
        }
        if !missing.isEmpty {
          if map.elements[number].isEmpty {
            fill(number, with: missing)
          } else {
            insert(missing, at: map.elements[number].end.lowerBound)
          }
        }
      }
      if let state { set("state", state, on: number) }
    } else if !new.isEmpty {
      let content = new.map { unit, edit in
        guard let target = edit.target else { return "" }
        return places.mid == nil ? self.content(target, of: unit) : marked(target, unit)
      }.joined()
      let language = new.first?.edit.target?.language.description ?? ""
      let attribute = state.map { " state=\"\(Self.escaped($0))\"" } ?? ""
      added =
        "\(indent(of: source))<\(name) xml:lang=\"\(language)\"\(attribute)>\(content)</\(name)>"
    }
    for (unit, edit) in pairs {
      for candidate in edit.candidates { added += alternative(candidate, unit, edit) }
    }
    let behind = places.target ?? source
    if !added.isEmpty { insert(added, at: map.elements[behind].end.upperBound) }
  }

  private func marked(_ target: Segment, _ unit: XLIFFUnit) -> String {
    let name = prefix(of: unit.places.source) + "mrk"
    let mid = Self.escaped(unit.places.mid ?? "")
    return "<\(name) mtype=\"seg\" mid=\"\(mid)\">\(content(target, of: unit))</\(name)>"
  }

  // MARK: Content

  /// Text whose codes are written as those of the source stand there.
  private func content(_ segment: Segment, of unit: XLIFFUnit) -> String {
    let bytes = Array(segment.text.utf8)
    var result = ""
    var written = 0
    var used: Set<Int> = []
    for code in segment.codes {
      guard
        let index = unit.source.codes.indices.first(where: {
          !used.contains($0) && Self.isSame(unit.source.codes[$0], code)
        })
      else { continue }
      used.insert(index)
      let offset = min(max(code.offset, written), bytes.count)
      result += Self.escaped(String(decoding: bytes[written..<offset], as: UTF8.self))
      written = offset
      result += markup(code.kind, unit.places.codes[index])
    }
    return result + Self.escaped(String(decoding: bytes[written...], as: UTF8.self))
  }

  private static func isSame(_ left: InlineCode, _ right: InlineCode) -> Bool {
    left.kind == right.kind && left.pair == right.pair && left.counterpart == right.counterpart
  }

  /// The markup of a code: half of an element around text, or a whole one.
  private func markup(_ kind: InlineCode.Kind, _ number: Int) -> String {
    let element = map.elements[number]
    let name = raw(element.start).dropFirst().prefix { !" />\n\r\t".contains($0) }
    let isPair = name == "g" || name == "pc" || name.hasSuffix(":g") || name.hasSuffix(":pc")
    if isPair {
      if element.isEmpty { return kind == .begin ? raw(element.start) : "" }
      return raw(kind == .begin ? element.start : element.end)
    }
    return raw(element.start.lowerBound..<element.end.upperBound)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension XLIFFEditor {
  /// A candidate of version 1.2.
  private func alternative(
    _ candidate: XLIFFEdit.Candidate, _ unit: XLIFFUnit, _ edit: XLIFFEdit
  ) -> String {
    let prefix = prefix(of: unit.places.source)
    let mid = unit.places.mid.map { " mid=\"\(Self.escaped($0))\"" } ?? ""
    let language = edit.target?.language ?? document.targetLanguage
    let attribute = language.map { " xml:lang=\"\($0)\"" } ?? ""
    return indent(of: unit.places.source) + """
      <\(prefix)alt-trans\(mid) match-quality="\(candidate.similarity)" \
      origin="\(Self.escaped(candidate.origin))">\
      <\(prefix)source xml:lang="\(unit.source.language)">\(Self.escaped(candidate.source))\
      </\(prefix)source>\
      <\(prefix)target\(attribute)>\(Self.escaped(candidate.target))</\(prefix)target>\
      </\(prefix)alt-trans>
      """
  }

  /// The candidates and terms of a unit of version 2, which stand before everything else in it.
  private mutating func addModules(_ pairs: [(unit: XLIFFUnit, edit: XLIFFEdit)]) {
    guard let unit = pairs.first?.unit else { return }
    let prefix = prefix(of: unit.places.source)
    var (matches, terms) = ("", "")
    for (unit, edit) in pairs {
      let name = unit.places.segmentID.map { "#\($0)" } ?? "#u=\(unit.id)"
      let reference = Self.escaped(name)
      for candidate in edit.candidates {
        let similarity = "\(candidate.similarity)".dropLast()
        matches += """
          <mtc:match ref="\(reference)" type="tm" similarity="\(similarity)" \
          origin="\(Self.escaped(candidate.origin))">\
          <\(prefix)source>\(Self.escaped(candidate.source))</\(prefix)source>\
          <\(prefix)target>\(Self.escaped(candidate.target))</\(prefix)target></mtc:match>
          """
      }
      for term in edit.terms {
        let origin = Self.escaped(term.origin)
        terms +=
          "<gls:glossEntry ref=\"\(reference)\">"
          + "<gls:term source=\"\(origin)\">\(Self.escaped(term.term))</gls:term>"
        for translation in term.translations {
          terms +=
            "<gls:translation source=\"\(origin)\">\(Self.escaped(translation))"
            + "</gls:translation>"
        }
        if let definition = term.definition {
          terms +=
            "<gls:definition source=\"\(origin)\">\(Self.escaped(definition))"
            + "</gls:definition>"
        }
        terms += "</gls:glossEntry>"
      }
    }
    let indent = indent(of: unit.places.segment ?? unit.places.source)
    var added = ""
    if !matches.isEmpty {
      added +=
        "\(indent)<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\">"
        + "\(matches)</mtc:matches>"
    }
    if !terms.isEmpty {
      added +=
        "\(indent)<gls:glossary xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\">"
        + "\(terms)</gls:glossary>"
    }
    if !added.isEmpty { insert(added, at: map.elements[unit.places.unit].start.upperBound) }
  }
}
