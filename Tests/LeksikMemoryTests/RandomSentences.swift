import LeksikModel
import LeksikText
import _LeksikTestSupport

/// Sentences of words and values, their translations, and queries that say other values, other words
/// or the opposite.
struct RandomSentences {
  struct Sentence {
    var source: String
    var target: String
    var query: String
    /// The target with the values of the query.
    var expected: String
    var isNegated: Bool
  }

  /// One value as Spanish and Creole write it.
  private typealias Value = (es: String, ht: String)

  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let words = [
    ("papel", "papye"), ("camión", "kamyon"), ("mesa", "tab"), ("puerta", "pòt"),
    ("calle", "lari"), ("libro", "liv"), ("sala", "sal"), ("ventana", "fenèt"),
  ]

  mutating func next() -> Sentence {
    var (source, target, query, expected) = ([String](), [String](), [String](), [String]())
    let isNegated = number(0...9) == 0
    if isNegated { query.append("no") }
    for _ in 0..<number(1...3) {
      for _ in 0..<number(1...4) {
        let word = Self.words[number(0...7)]
        source.append(word.0)
        query.append(number(0...14) == 0 ? Self.words[number(0...7)].0 : word.0)
        target.append(word.1)
        expected.append(word.1)
      }
      let kind = number(0...4)
      let old = value(kind)
      let new = number(0...3) == 0 ? old : value(kind)
      source.append(old.es)
      target.append(old.ht)
      query.append(new.es)
      expected.append(new.ht)
      source.append(",")
      target.append(",")
      query.append(",")
      expected.append(",")
    }
    return Sentence(
      source: source.joined(separator: " "), target: target.joined(separator: " "),
      query: query.joined(separator: " "), expected: expected.joined(separator: " "),
      isNegated: isNegated)
  }

  private mutating func value(_ kind: Int) -> Value {
    let count = number(2...900)
    switch kind {
    case 0: return ("\(count)", "\(count)")
    case 1: return (NumberWords.spelled(count, in: .spanish) ?? "", "\(count)")
    case 2:
      let date = CalendarDate("20\(number(10...29))-0\(number(1...9))-\(number(10...28))")
      return (
        date.flatMap { DateWords.written($0, in: .spanish) } ?? "",
        date.flatMap { DateWords.written($0, in: .haitianCreole) } ?? ""
      )
    case 3: return ("artículo \(count) de la Ley 137-03", "atik \(count) lwa 137-03")
    default: return ("RD$\(count)", "RD$\(count)")
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
