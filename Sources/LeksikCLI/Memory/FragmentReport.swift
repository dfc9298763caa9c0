import Leksik

/// The stretches of a query that the memory has, as JSON; the names are a contract.
struct FragmentReport: Encodable {
  let language: String
  /// How much of the query they cover, in percent.
  let coverage: Double
  let fragments: [Entry]

  struct Entry: Encodable {
    let text: String
    /// Where it stands in the query, as UTF-8 offsets.
    let start: Int
    let end: Int
    /// In how many places the memory has it.
    let count: Int
    let places: [Place]
  }

  struct Place: Encodable {
    let unit: String
    let source: String
    let target: String
    let targetLanguage: String
  }

  init(_ cover: FragmentCover, in language: LanguageTag) {
    self.language = language.description
    coverage = Double(cover.coverage.hundredths) / 100
    fragments = cover.fragments.map { fragment in
      Entry(
        text: fragment.text, start: fragment.queryRange.lowerBound,
        end: fragment.queryRange.upperBound, count: fragment.placeCount,
        places: fragment.places.map {
          Place(
            unit: $0.unit.id, source: $0.source.text, target: $0.target.text,
            targetLanguage: $0.target.language.description)
        })
    }
  }

  /// The stretches for a person’s eyes, with where they stand.
  func text(_ terminal: Terminal) -> String {
    let covered = Similarity(hundredths: Int((coverage * 100).rounded()))
    var lines = [
      terminal.styled("No sentence is near; parts of it are", .bold)
        + " (\(covered) of the words):"
    ]
    for fragment in fragments {
      lines.append("")
      lines.append("“" + terminal.styled(visible(fragment.text), .bold) + "” \(fragment.count)×")
      for place in fragment.places {
        lines.append(terminal.styled("  " + visible(place.unit), .faint))
        lines.append("    \(language)  \(visible(place.source))")
        lines.append("    \(place.targetLanguage)  \(visible(place.target))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension FragmentReport {
  /// The parts of a query in the language that covers most of it; `nil` when there are none.
  init?(
    of query: String, from source: LanguageTag?, to target: LanguageTag?, in memory: MemoryIndex
  ) throws {
    let covers = try (source.map { [$0] } ?? LanguageTag.supported).map { language in
      (language, try memory.cover(of: query, from: language, to: target, limit: 5))
    }
    // The first language wins a tie.
    guard
      let best = covers.reversed().max(by: { $0.1.coverage < $1.1.coverage }),
      !best.1.fragments.isEmpty
    else { return nil }
    self.init(best.1, in: best.0)
  }
}
