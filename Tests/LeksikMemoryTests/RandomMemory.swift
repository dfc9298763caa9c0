import LeksikModel
import _LeksikTestSupport

/// Random units and queries over few words, so that everything resembles everything: spellings,
/// inflections, opposites, numbers, negations, repeats, region tags, missing languages.
struct RandomMemory {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let words: [LanguageTag: [String]] = [
    .spanish: """
    no el la los un una uno 1 quince 15 acusado acusada acusados firmó firmo firmaron confesó \
    voluntario involuntario testigo Testigo debe puede pagó pago multa multas . , ¿ ? él ella su \
    sin embargo nunca lunes dos mil de del al se cien veintiuno camión camion casa casas
    """.split(separator: " ").map(String.init),
    .haitianCreole: """
    pa mwen m' m li l' te ap pral yon yo nan la a lan akize temwen temwayaj ka kapab dwe moun \
    timoun . , ? kenz 15 de san dwa dwòl rele rele' sa a sa-a konn konnen pap kap
    """.split(separator: " ").map(String.init),
    .english: """
    not no n't the a an he she may May must witness witnesses sign signs signed colour color \
    voluntary involuntary able unable fifteen 15 one 1 . , ? don't cannot is was person persons of
    """.split(separator: " ").map(String.init),
  ]
  private static let tags: [LanguageTag: [LanguageTag]] = [
    .spanish: ["es", "es", "es-DO", "es-419"].compactMap { LanguageTag($0) },
    .haitianCreole: ["ht", "ht", "ht-HT"].compactMap { LanguageTag($0) },
    .english: ["en", "en", "en-US", "en-GB"].compactMap { LanguageTag($0) },
  ]

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func text(in language: LanguageTag) -> String {
    let length = number(0...19) == 0 ? number(18...45) : number(0...7)
    return (0..<length).map { _ in pick(Self.words[language] ?? []) }.joined(separator: " ")
  }

  /// A text with some words replaced, dropped, added or moved.
  mutating func edited(_ text: String, in language: LanguageTag) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<number(0...3) {
      let place = number(0...words.count)
      switch number(0...3) {
      case 0 where place < words.count: words.remove(at: place)
      case 1 where place < words.count: words[place] = pick(Self.words[language] ?? [])
      case 2 where place < words.count: words.append(words.remove(at: place))
      default: words.insert(pick(Self.words[language] ?? []), at: place)
      }
    }
    return words.joined(separator: number(0...9) == 0 ? "  " : " ")
  }

  mutating func units(_ count: Int) -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    for place in 0..<count {
      var segments: [Segment] = []
      for language in LanguageTag.supported where number(0...4) > 0 {
        let tag = pick(Self.tags[language] ?? [])
        var text = text(in: language)
        if !units.isEmpty, number(0...1) == 0, let other = pick(units).segment(in: tag) {
          text = number(0...3) == 0 ? other.text : edited(other.text, in: language)
        }
        segments.append(Segment(text, in: tag))
      }
      let changed = ["20240101T000000Z", "20250101T000000Z"].compactMap { Timestamp($0) }
      units.append(
        TranslationUnit(
          id: "u\(number(0...9))\(place)", segments: segments,
          changed: number(0...2) == 0 ? pick(changed) : nil))
    }
    return units
  }

  mutating func query(_ units: [TranslationUnit], in tag: LanguageTag) -> String {
    guard !units.isEmpty, number(0...3) > 0, let segment = pick(units).segment(in: tag) else {
      return text(in: tag.base)
    }
    return edited(segment.text, in: tag.base)
  }

  mutating func tag() -> LanguageTag { pick(Self.tags[pick(LanguageTag.supported)] ?? []) }
}
