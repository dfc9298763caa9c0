import LeksikModel
import _LeksikTestSupport

/// Draws glossaries and memories in which every field is sometimes there and sometimes not.
struct RandomDocument {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private mutating func text() -> String {
    random.string(over: "aeñ 漢e\u{301}\"'<>&]\n\t🙂ò-.", length: 0...20) + "x"
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    Bool.random(using: &random) ? value(&self) : nil
  }

  private mutating func list<Value>(
    upTo most: Int = 3, _ value: (inout Self) -> Value
  ) -> [Value] {
    let count = Int.random(in: 0...most, using: &random)
    return (0..<count).map { _ in value(&self) }
  }

  private mutating func any<Value: CaseIterable>(of type: Value.Type) -> Value? {
    let cases = Array(Value.allCases)
    let index = Int.random(in: 0...cases.count, using: &random)
    return index == cases.count ? nil : cases[index]
  }

  private mutating func day() -> CalendarDate? {
    CalendarDate(
      year: .random(in: 1...9999, using: &random), month: .random(in: 1...12, using: &random),
      day: .random(in: 1...28, using: &random))
  }

  private mutating func validity() -> Validity? {
    let (first, second) = (day(), day())
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return nil
    case 1: return Validity(from: first)
    case 2: return Validity(until: second)
    default:
      guard let first, let second else { return nil }
      return Validity(from: min(first, second), until: max(first, second))
    }
  }

  private mutating func citation() -> Citation {
    Citation(
      instrument: text(), article: maybe { $0.text() },
      check: any(of: Citation.Check.self) ?? .checked, validity: validity(),
      remark: maybe { $0.text() })
  }

  private mutating func term() -> Term {
    Term(
      text(), status: any(of: Term.Status.self), form: any(of: Term.Form.self),
      partOfSpeech: any(of: Term.PartOfSpeech.self), gender: any(of: Term.Gender.self),
      number: any(of: Term.Number.self), register: any(of: Term.Register.self),
      regions: list { $0.text() }, jurisdiction: maybe { $0.text() },
      citation: maybe { $0.citation() }, reliability: any(of: Term.Reliability.self),
      validity: validity(), sources: list { $0.text() }, notes: list { $0.text() })
  }

  private mutating func languages() -> [LanguageTag] {
    Array(LanguageTag.supported.shuffled(using: &random).prefix(.random(in: 0...3, using: &random)))
  }

  mutating func glossary() -> Glossary {
    Glossary(
      title: text(), provenance: list { $0.text() },
      workingLanguage: LanguageTag.supported.randomElement(using: &random) ?? .english,
      concepts: (0..<Int.random(in: 0...4, using: &random)).map { index in
        Concept(
          id: "C\(index)" + text(), subjectField: maybe { $0.text() },
          regions: list { $0.text() }, citations: list { $0.citation() },
          relations: list {
            Relation(
              $0.any(of: Relation.Kind.self) ?? .related, to: $0.text(),
              note: $0.maybe { $0.text() })
          },
          sources: list { $0.text() }, notes: list { $0.text() },
          sections: languages().map { language in
            LanguageSection(
              language: language, equivalence: any(of: EquivalenceDegree.self),
              definitions: list { Definition($0.text(), source: $0.maybe { $0.text() }) },
              notes: list { $0.text() }, terms: list { $0.term() })
          })
      })
  }

  private mutating func property() -> Property {
    Property(Bool.random(using: &random) ? "x-" + text() : "client", text())
  }

  private mutating func segment(in language: LanguageTag) -> Segment {
    let text = text()
    return Segment(
      text, in: language, codes: maybe { $0.codes(in: text, depth: 0) } ?? [],
      review: any(of: Segment.Review.self), previous: maybe { $0.text() },
      next: maybe { $0.text() }, properties: list { $0.property() })
  }

  /// Codes at characters of the text, in order; highlights are closed before the text ends.
  private mutating func codes(in text: String, depth: Int) -> [InlineCode] {
    let offsets = list { random in
      let index = text.unicodeScalars.indices.randomElement(using: &random.random)
      return index.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
    }.sorted()
    var highlights = 0
    var codes = offsets.map { offset in
      let kind = any(of: InlineCode.Kind.self) ?? .placeholder
      switch kind {
      case .highlightEnd where highlights == 0:
        return InlineCode(.placeholder, at: offset, content: "[x]")
      case .highlightEnd:
        highlights -= 1
        return InlineCode(.highlightEnd, at: offset)
      case .highlightBegin:
        highlights += 1
        return InlineCode(kind, at: offset, counterpart: maybe { $0.text() }, type: "bold")
      default:
        let content = self.text()
        return InlineCode(
          kind, at: offset, pair: maybe { $0.text() }, counterpart: maybe { $0.text() },
          type: maybe { $0.text() }, association: maybe { _ in "p" }, content: content,
          subflows: depth > 1
            ? []
            : list(upTo: 1) {
              let inner = $0.text()
              return InlineCode.Subflow(
                inner, at: content.utf8.count, codes: $0.codes(in: inner, depth: depth + 1),
                type: $0.maybe { $0.text() }, datatype: $0.maybe { $0.text() })
            })
      }
    }
    for _ in 0..<highlights { codes.append(InlineCode(.highlightEnd, at: text.utf8.count)) }
    return codes
  }

  mutating func memory() -> TranslationMemory {
    TranslationMemory(
      title: text(), properties: list { $0.property() },
      units: (0..<Int.random(in: 0...5, using: &random)).map { index in
        var segments = languages().map { language in
          segment(in: language)
        }
        // A second wording in the same language.
        if Bool.random(using: &random), let first = segments.first {
          segments.append(segment(in: first.language))
        }
        if segments.isEmpty { segments = [Segment(text(), in: .english)] }
        return TranslationUnit(
          id: "U\(index)" + text(), segments: segments, setting: maybe { $0.text() },
          register: any(of: Term.Register.self), notes: list { $0.text() },
          changed: maybe { _ in Timestamp("20260115T093000Z") } ?? nil,
          origin: maybe { TranslationUnit.Origin($0.text()) }, caseName: maybe { $0.text() },
          properties: list { $0.property() })
      })
  }
}
