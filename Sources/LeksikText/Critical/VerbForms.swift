/// The forms of irregular verbs, which no ending tells apart.
struct VerbForms: Sendable {
  /// A reading of a form: the verb it belongs to, and its tense and person.
  struct Reading: Sendable, Hashable {
    var verb: String
    var tense: String
    var person: String
  }

  private var readings: [String: Set<Reading>] = [:]

  /// Forms from lines of `verb tense form form …`; the persons are 1s 2s 3s 1p 3p in this order,
  /// `-` skips one, and a single form stands for every person.
  init(_ table: String, key: (String) -> String) {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count >= 3 else { continue }
      let forms = fields.dropFirst(2)
      for (form, person) in zip(forms, ["1s", "2s", "3s", "1p", "3p"]) where form != "-" {
        readings[key(form), default: []].insert(
          Reading(verb: fields[0], tense: fields[1], person: forms.count == 1 ? "any" : person))
      }
    }
  }

  /// The readings of a form by its key; empty when the form is not listed.
  func readings(of key: String) -> Set<Reading> { readings[key] ?? [] }

  /// What tells two forms of one verb apart, or `nil` when no verb has both.
  func difference(_ left: String, _ right: String) -> CriticalKind? {
    guard let left = readings[left], let right = readings[right] else { return nil }
    let verbs = Set(left.map(\.verb)).intersection(right.map(\.verb))
    guard !verbs.isEmpty else { return nil }
    let tenses = Set(left.filter { verbs.contains($0.verb) }.map(\.tense))
    return tenses.isDisjoint(with: right.filter { verbs.contains($0.verb) }.map(\.tense))
      ? .tense : .person
  }
}
