import LeksikModel

extension Rule {
  /// Relations lead to concepts that exist, and no concept is broader than itself.
  ///
  /// Glossaries of one collection point into one another. A target is certainly missing when the
  /// set has other concepts of its series (`SOM-999` where there is a `SOM-001`); otherwise it may
  /// stand in a file that is not validated here, and is a warning.
  public static let relationTargets = Rule(
    id: "L46", name: "relation-targets", severity: .error,
    summary: "The target of a relation exists, and broader relations do not run in a circle.",
    basis: "ISO 704",
    badExample: "confusable with SOM-999, which does not exist",
    goodExample: "confusable with SOM-001"
  ) { set, findings in
    let series = Set(set.concepts.map { seriesName(of: $0.concept.id) })
    for (index, entry) in set.concepts.enumerated() {
      for relation in entry.concept.relations {
        let target = set.index(of: relation.target)
        if target == index {
          findings.report("the concept is related to itself; remove the relation", at: entry.place)
        } else if target == nil {
          let isCertain = set.isComplete && series.contains(seriesName(of: relation.target))
          findings.report(
            isCertain
              ? "there is no concept \(quoted(relation.target)); correct the relation or remove it"
              : "\(quoted(relation.target)) is not among the concepts validated; correct the "
                + "relation, or validate together with the file that has it",
            at: entry.place, severity: isCertain ? nil : .warning)
        }
      }
    }
    reportCircles(in: set, to: &findings)
  }

  /// An id without the number at its end, as bytes: `SOM-` for `SOM-001`.
  private static func seriesName(of id: Concept.ID) -> [UInt8] {
    let bytes = Array(id.utf8)
    let end = bytes.lastIndex { !(0x30...0x39).contains($0) }.map { $0 + 1 } ?? 0
    return Array(bytes[..<end])
  }

  /// How far the walk has come with a concept; an open one has its depth on the path.
  private enum Mark { case unseen, open(Int), closed }

  /// Walks the broader relations depth first, with a path of its own: chains may be long.
  private static func reportCircles(in set: GlossarySet, to findings: inout Findings) {
    let broader = set.concepts.indices.map { index in
      set.concepts[index].concept.relations.compactMap { relation in
        relation.kind == .broader ? set.index(of: relation.target) : nil
      }.filter { $0 != index }
    }
    var marks = [Mark](repeating: .unseen, count: set.concepts.count)
    var path: [(concept: Int, next: Int)] = []
    for start in set.concepts.indices {
      guard case .unseen = marks[start] else { continue }
      marks[start] = .open(0)
      path = [(start, 0)]
      while let (concept, next) = path.last {
        guard next < broader[concept].count else {
          marks[concept] = .closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = broader[concept][next]
        switch marks[target] {
        case .unseen:
          marks[target] = .open(path.count)
          path.append((target, 0))
        case .open(let depth):
          // A few names are enough to find the circle, however long it is.
          let ids = path[depth...].prefix(5).map { quoted(set.concepts[$0.concept].concept.id) }
          let shown = ids + (path.count - depth > 5 ? ["…"] : [])
          findings.report(
            "broader relations run in a circle: "
              + "\((shown + [ids[0]]).joined(separator: " → ")); remove one of them",
            at: set.concepts[target].place)
        case .closed: break
        }
      }
    }
  }
}
