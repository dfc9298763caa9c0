public import LeksikModel

extension ReviewSheet {
  /// The glossary with the judgements of a reviewer, and what could not be applied.
  ///
  /// A confirmed term becomes the preferred one, or an admitted one where there is one, and counts
  /// as reviewed. A corrected one is deprecated and the right one stands before it. Who decided and
  /// when stands in a note of the term; nothing is removed.
  ///
  /// - Complexity: O(terms + rows).
  public func applied(
    to glossary: Glossary, by reviewer: String, on day: CalendarDate
  ) -> (glossary: Glossary, applied: [ReviewRow]) {
    var glossary = glossary
    var applied: [ReviewRow] = []
    let judged = Dictionary(grouping: rows.filter { $0.decision != nil }, by: \.concept)
    for index in glossary.concepts.indices {
      for row in judged[glossary.concepts[index].id, default: []]
      where Self.apply(row, to: &glossary.concepts[index], by: reviewer, on: day) {
        applied.append(row)
      }
    }
    return (glossary, applied)
  }

  /// Applies one judgement; `false` when the concept has no such proposed term any more.
  static func apply(
    _ row: ReviewRow, to concept: inout Concept, by reviewer: String, on day: CalendarDate
  ) -> Bool {
    for section in concept.sections.indices
    where concept.sections[section].language == row.language {
      let place = concept.sections[section].terms.firstIndex {
        $0.status == .proposed && $0.text.utf8.elementsEqual(row.term.utf8)
      }
      guard let place, let decision = row.decision else { continue }
      concept.sections[section].judge(place, decision, row, "by \(reviewer) on \(day)")
      return true
    }
    return false
  }
}

extension LanguageSection {
  /// Marks the term at `place` as a reviewer decided; `attribution` says who and when.
  fileprivate mutating func judge(
    _ place: Int, _ decision: ReviewRow.Decision, _ row: ReviewRow, _ attribution: String
  ) {
    let hasPreferred = terms.contains { $0.status == .preferred }
    let remark = row.remark.map { ": \($0)" } ?? ""
    switch decision {
    case .confirm:
      terms[place].status = hasPreferred ? .admitted : .preferred
      terms[place].reliability = .veryReliable
      terms[place].notes.append("confirmed \(attribution)\(remark)")
    case .reject:
      terms[place].status = .deprecated
      terms[place].notes.append("rejected \(attribution)\(remark)")
    case .correct:
      guard let correction = row.correction else { return }
      var right = terms[place]
      right.text = correction
      right.status = hasPreferred ? .admitted : .preferred
      right.reliability = .veryReliable
      right.notes = ["given \(attribution) in place of \(row.term)\(remark)"]
      terms[place].status = .deprecated
      terms[place].notes.append("corrected \(attribution)")
      terms.insert(right, at: place)
    }
  }
}
