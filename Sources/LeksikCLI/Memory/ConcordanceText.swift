import Leksik

/// The answer of a concordance for a person's eyes, the words set off.
struct ConcordanceText {
  let query: String
  let answer: ConcordanceAnswer
  var terminal = Terminal.output

  /// Prints the sentences, or says that there are none.
  func write() {
    guard !answer.hits.isEmpty else {
      terminal.write("Nothing found for “\(visible(query))”.\n")
      return
    }
    var parts = answer.hits.map(text)
    if answer.total > answer.hits.count {
      parts.append("\(answer.hits.count) of \(answer.total) sentences; --limit shows more.\n")
    }
    terminal.write(parts.joined(separator: "\n"))
  }

  private func text(_ hit: ConcordanceHit) -> String {
    let words = hit.pieces.map { piece in
      guard piece.isHit else { return visible(piece.text) }
      return terminal.hasColour
        ? terminal.styled(visible(piece.text), .bold) : "[\(visible(piece.text))]"
    }.joined()
    var lines = [
      terminal.styled("\(visible(hit.unit.id)) · \(hit.rung)", .faint),
      "  \(hit.segment.language)  \(words)",
    ]
    for other in hit.others {
      let review = other.review == .unreviewed ? terminal.styled(" (unreviewed)", .faint) : ""
      lines.append("  \(other.language)  \(visible(other.text))\(review)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
